namespace Reconciler.Store;

/// <summary>The store could not be read or written; the message says which and why, in one line.</summary>
public sealed class StoreException : Exception
{
    /// <summary>A problem without a cause below it.</summary>
    public StoreException(string message)
        : base(message) { }

    /// <summary>A problem with its cause.</summary>
    public StoreException(string message, Exception innerException)
        : base(message, innerException) { }
}
