namespace Reconciler.TimeMl;

/// <summary>A document is no TimeML; the message says where and why.</summary>
internal sealed class TimeMlException(string message, Exception? cause = null) : Exception(message, cause);
