using Reconciler.Mentions.Names;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Tests.Mentions.Names;

/// <summary>The rules that travel with the engine, read once for all tests of names.</summary>
internal static class NameRules
{
    public static readonly RuleFolder Folder = RuleFolder.Load(RuleFolder.DefaultPath);
    public static readonly NameRecogniser Recogniser = new(Folder);
    public static readonly NameMatcher Matcher = new(Folder);

    /// <summary>The names of a text as <c>Kind:printed</c>, in order.</summary>
    public static string[] Names(string text)
    {
        var (mentions, entities) = Recogniser.Recognise(Texts.Parse(text));
        return [.. mentions.Select(mention => $"{Letter(entities[mention.Entity ?? 0].Kind)}:{mention.Span.Of(text)}")];
    }

    public static char Letter(NameKind kind) =>
        kind switch
        {
            NameKind.Person => 'P',
            NameKind.Organisation => 'O',
            NameKind.Place => 'L',
            NameKind.Event => 'E',
            NameKind.Work => 'W',
            _ => 'X',
        };

    /// <summary>The entity of a name that stands alone; <c>P:</c> and the like in front give the kind, <c>|</c> parts several names.</summary>
    public static Entity Entity(string name)
    {
        var kind = name[..2] switch
        {
            "P:" => NameKind.Person,
            "O:" => NameKind.Organisation,
            "L:" => NameKind.Place,
            "E:" => NameKind.Event,
            "W:" => NameKind.Work,
            _ => NameKind.Other,
        };
        var names = (name.AsSpan(1).StartsWith(":", StringComparison.Ordinal) ? name[2..] : name).Split('|');
        return new Entity(0, kind, names[0], [.. names]);
    }
}
