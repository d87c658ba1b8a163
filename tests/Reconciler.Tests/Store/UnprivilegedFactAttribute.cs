namespace Reconciler.Tests.Store;

/// <summary>A fact about permissions, which do not bind an administrator.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Skip = "needs a user whom the permissions of a folder bind; this one is an administrator";
        }
    }
}
