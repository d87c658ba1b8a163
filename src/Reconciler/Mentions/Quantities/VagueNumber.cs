using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>A number word that stands for a range by itself: dozens, 数十, 上百.</summary>
/// <param name="Number">What to show for it.</param>
/// <param name="Low">Least fair reading.</param>
/// <param name="High">Greatest fair reading; null where open.</param>
/// <param name="Bound">How it bounds the true number.</param>
internal sealed record VagueNumber(decimal Number, decimal Low, decimal? High, Bound Bound);
