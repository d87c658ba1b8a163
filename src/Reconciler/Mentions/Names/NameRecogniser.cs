using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Mentions.Names;

internal sealed class NameRecogniser(RuleFolder rules)
{
    public (ImmutableArray<Mention> Mentions, ImmutableArray<Entity> Entities) Recognise(ParsedDocument document)
    {
        _ = rules;
        var entities = new List<Entity>();
        var mentions = new List<Mention>();
        foreach (var s in document.Sentences)
        {
            for (var i = 0; i < s.Tokens.Length; i++)
            {
                var j = i;
                while (j < s.Tokens.Length && s.Tokens[j].Kind == TokenKind.Word && s.Tokens[j].IsCapitalised || j > i && j + 1 < s.Tokens.Length && s.Tokens[j].Norm is "-" or "of" or "&" or "on" && s.Tokens[j + 1].IsCapitalised) j++;
                if (j - i < 2) { i = Math.Max(i, j); continue; }
                var span = new Span(s.Tokens[i].Span.Start, s.Tokens[j - 1].Span.End);
                var text = span.Of(document.Document.Text);
                var last = s.Tokens[j - 1].Norm;
                var kind = last is "conference" or "forum" or "summit" or "seminar" ? NameKind.Event : last is "center" or "commission" or "ministry" or "fund" or "group" ? NameKind.Organisation : last is "plan" or "initiative" or "statement" or "strategy" or "mission" ? NameKind.Work : NameKind.Other;
                if (kind != NameKind.Other)
                {
                    var e = entities.Find(x => x.Name == text);
                    if (e is null) { e = new Entity(entities.Count, kind, text, [text]); entities.Add(e); }
                    mentions.Add(new Mention(span, s.Sentence.Index, MentionKind.Name, new NameValue(kind, text), []) { Entity = e.Id });
                }
                i = j;
            }
        }

        return ([.. mentions], [.. entities]);
    }
}
