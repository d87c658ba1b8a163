using System.CommandLine;
using Reconciler.Rules;

namespace Reconciler.Cli;

/// <summary>Options that several commands have, with one name and one meaning.</summary>
internal static class CommonOptions
{
    /// <summary><c>--db</c>.</summary>
    public static Option<string> Database() =>
        new("--db")
        {
            Description = "The store.",
            HelpName = "FILE",
            DefaultValueFactory = _ => "reconciler.db",
        };

    /// <summary><c>--rules</c>.</summary>
    public static Option<string?> Rules() =>
        new("--rules") { Description = "The folder of rules; without it, those that travel with the engine.", HelpName = "DIR" };

    /// <summary>The rules in the folder that the option names.</summary>
    public static RuleFolder LoadRules(this ParseResult parsed, Option<string?> folder) =>
        RuleFolder.Load(parsed.GetValue(folder) ?? RuleFolder.DefaultPath);

    /// <summary><c>--json</c>.</summary>
    public static Option<string?> Json(string description) => new("--json") { Description = description, HelpName = "FILE" };

    /// <summary><c>--run</c>.</summary>
    public static Option<string?> Run() => new("--run") { Description = "The run; without it, the latest.", HelpName = "ID" };

    /// <summary><c>--all</c>.</summary>
    public static Option<bool> All() => new("--all") { Description = "List every finding, also those that need no action." };
}
