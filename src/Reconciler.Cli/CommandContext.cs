using NodaTime;

namespace Reconciler.Cli;

/// <summary>What a command is given from outside.</summary>
/// <param name="Console">Its streams.</param>
/// <param name="Clock">The time.</param>
/// <param name="Stop">Set when the user wants it to end.</param>
internal sealed record CommandContext(CommandConsole Console, IClock Clock, CancellationToken Stop);
