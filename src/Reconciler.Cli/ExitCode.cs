namespace Reconciler.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and a finding has a verdict that <c>--fail-on</c> names.</summary>
    public const int FailOnMet = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUse = 2;

    /// <summary>A file or a rule is wrong; the other files were still processed.</summary>
    public const int BadInput = 3;

    /// <summary>The store could not be read or written.</summary>
    public const int StoreTrouble = 4;

    /// <summary>A fault of the program itself (EX_SOFTWARE of sysexits.h).</summary>
    public const int InternalError = 70;

    /// <summary>Ended by Ctrl-C, as shells report it.</summary>
    public const int Interrupted = 130;
}
