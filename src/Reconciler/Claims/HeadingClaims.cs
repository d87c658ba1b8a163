using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>
/// What a heading tells as done and the text below it only as planned: "Ministry Builds Bridge" over "the ministry
/// plans to build a bridge". Both become claims of the same action; that they differ is for the rules to judge.
/// </summary>
internal sealed class HeadingClaims(ClaimWords words, VerbForms forms)
{
    private const int PlanReach = 3;

    /// <summary>Adds the claims of a section.</summary>
    public void Read(SentenceContext heading, IReadOnlyList<SentenceContext> body, Entity main, ClaimList claims)
    {
        foreach (var (sentence, verb, start) in body.SelectMany(PlannedVerbs))
        {
            var action = words.VerbSynonyms.GetValueOrDefault(sentence.Word(verb), sentence.Word(verb));
            var inflected = FormsOf(action);
            var told = Enumerable
                .Range(0, heading.Tokens.Length)
                .FirstOrDefault(at => inflected.Contains(heading.Word(at)) && !IsPlannedInHeading(heading, at), -1);
            if (told < 1 || !ShareObject(heading, told, sentence, verb) || body.Any(other => Asserts(other, inflected, action)))
            {
                continue;
            }

            var subject = new Subject(main, null);
            var value = new TextValue(action);
            claims.Add(heading, subject, $"action:{action}", value, heading.Sentence.Span, "heading-action");
            var end = Math.Min(sentence.Tokens.Length - 1, verb + PlanReach);
            claims.Add(sentence, subject, $"action:{action}", value, sentence.SpanOf(start, end), "heading-action", Modality.Planned);
            return;
        }
    }

    /// <summary>Bare verbs right after a pattern of planning, with where the pattern begins.</summary>
    private IEnumerable<(SentenceContext Sentence, int Verb, int Start)> PlannedVerbs(SentenceContext sentence)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (words.PlanPatterns.At(sentence, at) is not var (last, _))
            {
                continue;
            }

            var verb = sentence.Word(last + 1).EndsWith("ly", StringComparison.Ordinal) ? last + 2 : last + 1;
            if (verb < sentence.Tokens.Length && sentence.Tokens[verb].Kind == TokenKind.Word)
            {
                yield return (sentence, verb, at);
            }
        }
    }

    /// <summary>Finite forms of a verb and of those that say the same.</summary>
    private HashSet<string> FormsOf(string action) =>
        words
            .VerbSynonyms.Where(pair => string.Equals(pair.Value, action, StringComparison.Ordinal))
            .Select(pair => pair.Key)
            .Append(action)
            .SelectMany(forms.Of)
            .Where(form => form.Form != VerbForm.Progressive)
            .Select(form => form.Word)
            .ToHashSet(StringComparer.Ordinal);

    private bool IsPlannedInHeading(SentenceContext heading, int at) =>
        Enumerable.Range(1, PlanReach).Any(back => words.HeadingPlanWords.Contains(heading.Word(at - back)));

    /// <summary>Whether the text also tells the action as done: then the heading has its ground.</summary>
    private bool Asserts(SentenceContext sentence, HashSet<string> inflected, string action) =>
        Enumerable
            .Range(0, sentence.Tokens.Length)
            .Any(at =>
                inflected.Contains(sentence.Word(at))
                && !string.Equals(sentence.Word(at), action, StringComparison.Ordinal)
                && !words.VerbSynonyms.ContainsKey(sentence.Word(at))
                && !IsPlannedInHeading(sentence, at)
            );

    /// <summary>Whether both speak of the same object: a word of some length in common after the verb.</summary>
    private static bool ShareObject(SentenceContext heading, int told, SentenceContext sentence, int verb)
    {
        var after = ContentAfter(heading, told).ToHashSet(StringComparer.Ordinal);
        return ContentAfter(sentence, verb).Any(after.Contains);
    }

    private static IEnumerable<string> ContentAfter(SentenceContext sentence, int verb) =>
        Enumerable
            .Range(verb + 1, Math.Max(0, sentence.Tokens.Length - verb - 1))
            .Select(sentence.Word)
            .Where(word => word.Length > 4)
            .Select(word => word.TrimEnd('s'));
}
