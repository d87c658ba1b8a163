using System.CommandLine;

namespace Reconciler.Cli;

/// <summary>A command whose own help ends with details that a list of commands leaves out.</summary>
/// <param name="name">The name.</param>
/// <param name="description">One line.</param>
/// <param name="details">An example at least.</param>
internal sealed class DocumentedCommand(string name, string description, string details) : Command(name, description)
{
    /// <summary>What help says after the options.</summary>
    public string Details { get; } = details;
}
