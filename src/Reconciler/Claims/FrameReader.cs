using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Claims;

/// <summary>Reads the frames of <c>rules/frames/</c>.</summary>
internal static class FrameReader
{
    private static readonly Dictionary<string, MentionKind> MentionKinds = new(StringComparer.Ordinal)
    {
        ["date"] = MentionKind.Date,
        ["quantity"] = MentionKind.Quantity,
        ["money"] = MentionKind.Money,
        ["ordinal"] = MentionKind.Ordinal,
        ["name"] = MentionKind.Name,
    };

    private static readonly Dictionary<string, NameKind> NameKinds = Enum.GetValues<NameKind>()
        .ToDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly Dictionary<string, bool> Sides = new(StringComparer.Ordinal) { ["subject"] = false, ["object"] = true };

    private static readonly Dictionary<string, ActorRole> Actors = new(StringComparer.Ordinal)
    {
        ["nearest"] = ActorRole.Nearest,
        ["all"] = ActorRole.All,
    };

    private static readonly Dictionary<string, Modality?> Modalities = new(StringComparer.Ordinal)
    {
        ["planned"] = Modality.Planned,
        ["proposed"] = Modality.Proposed,
    };

    /// <summary>All frames by file and place.</summary>
    public static ImmutableArray<Frame> Read(RuleFolder rules)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var frames = ImmutableArray.CreateBuilder<Frame>();
        foreach (var node in rules.Files("frames").SelectMany(file => file.Get("frames").Items))
        {
            var frame = ReadFrame(node);
            if (!seen.Add(frame.Id))
            {
                node.Wrong($"there are two frames '{frame.Id}'");
            }

            frames.Add(frame);
        }

        return frames.ToImmutable();
    }

    private static Frame ReadFrame(RuleNode node)
    {
        node.AllowOnly(
            "id",
            "summary",
            "reason",
            "verbs",
            "phrases",
            "chinese",
            "topic",
            "topic-side",
            "modality",
            "properties",
            "examples",
            "counter-examples"
        );
        node.Text("summary");
        node.Text("reason");
        return new Frame(
            node.Text("id"),
            node.FileName,
            node.Texts("verbs"),
            node.Texts("phrases"),
            node.Texts("chinese"),
            ReadKinds(node, "topic"),
            node.Choice("topic-side", Sides, false),
            [.. node.List("properties").Select(ReadProperty)],
            ReadExamples(node, "examples"),
            ReadExamples(node, "counter-examples")
        )
        {
            Modality = node.Choice("modality", Modalities, null),
        };
    }

    private static FrameProperty ReadProperty(RuleNode node)
    {
        node.AllowOnly("property", "mention", "kinds", "units", "qualifier", "after", "role", "actor");
        return new FrameProperty(
            node.Text("property"),
            node.Choice("mention", MentionKinds, MentionKind.Date),
            ReadKinds(node, "kinds"),
            node.Texts("units"),
            node.TextOrNull("qualifier"),
            node.Texts("after"),
            node.TextOrNull("role")
        )
        {
            Actor = node.Choice("actor", Actors, ActorRole.None),
        };
    }

    private static ImmutableArray<NameKind> ReadKinds(RuleNode node, string key)
    {
        var kinds = ImmutableArray.CreateBuilder<NameKind>();
        foreach (var item in node.Find(key)?.Items ?? [])
        {
            if (NameKinds.TryGetValue(item.Value, out var kind))
            {
                kinds.Add(kind);
            }
            else
            {
                item.Wrong($"'{item.Value}' is not one of: {string.Join(", ", NameKinds.Keys.Order(StringComparer.Ordinal))}");
            }
        }

        return kinds.ToImmutable();
    }

    private static ImmutableArray<FrameExample> ReadExamples(RuleNode node, string key)
    {
        var examples = node.List(key);
        if (examples.IsEmpty)
        {
            node.Wrong($"frame '{node.TextOrNull("id")}' has no '{key}:'; every frame shows at least one");
        }

        return [.. examples.Select(example => new FrameExample(example.Text("text"), example.Text("property"), example.Text("value"), example.Line))];
    }
}
