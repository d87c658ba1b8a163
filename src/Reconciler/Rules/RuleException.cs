using System.Collections.Immutable;

namespace Reconciler.Rules;

/// <summary>The rules cannot be used; every error that was found is listed.</summary>
public sealed class RuleException : Exception
{
    /// <summary>An exception without a message; there is always something to say, so prefer the others.</summary>
    public RuleException()
        : this("the rules cannot be used") { }

    /// <summary>A single problem that has no place in a file, such as a missing folder.</summary>
    public RuleException(string message)
        : base(message)
    {
        Errors = [];
    }

    /// <summary>A single problem with its cause.</summary>
    public RuleException(string message, Exception innerException)
        : base(message, innerException)
    {
        Errors = [];
    }

    /// <summary>All errors of a folder.</summary>
    public RuleException(ImmutableArray<RuleError> errors)
        : base(string.Join(Environment.NewLine, errors))
    {
        Errors = errors;
    }

    /// <summary>The errors by file and line.</summary>
    public ImmutableArray<RuleError> Errors { get; }
}
