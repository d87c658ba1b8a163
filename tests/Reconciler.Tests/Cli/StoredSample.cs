using Reconciler.Store;
using Reconciler.Tests.Reporting;

namespace Reconciler.Tests.Cli;

/// <summary>A store that holds <see cref="SampleReport.Full"/>, in a folder of its own.</summary>
internal sealed class StoredSample : IDisposable
{
    private readonly TempFolder folder = new();

    public StoredSample()
    {
        using var store = ReportStore.Open(Database);
        store.Save(SampleReport.Full);
    }

    public string Database => folder.File("store.db");

    public string File(string name) => folder.File(name);

    public void Dispose() => folder.Dispose();
}
