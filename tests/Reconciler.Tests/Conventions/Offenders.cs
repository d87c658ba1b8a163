using Xunit.Sdk;

namespace Reconciler.Tests.Conventions;

/// <summary>The files that break a convention.</summary>
internal static class Offenders
{
    /// <summary>Fails with all of them, one a line, so that one run shows the whole work.</summary>
    public static void AssertNone(IEnumerable<string> offenders, string convention)
    {
        var all = offenders.ToList();
        if (all.Count > 0)
        {
            throw new XunitException($"{convention}; {all.Count} break it:{Environment.NewLine}{string.Join(Environment.NewLine, all)}");
        }
    }
}
