using System.Collections.Frozen;
using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>Words beside a number that make it a bound or an approximation.</summary>
/// <param name="Bound">What they make of it.</param>
/// <param name="Below">How far below the number the true one may lie, as a share of it.</param>
/// <param name="Above">How far above, as a share of it.</param>
/// <param name="NotAfter">Words after which they mean something else.</param>
/// <param name="OnlyAfterWithTime">Words after which they may hedge a duration; null where they always may.</param>
internal sealed record Hedge(Bound Bound, decimal Below, decimal Above, FrozenSet<string> NotAfter, FrozenSet<string>? OnlyAfterWithTime);
