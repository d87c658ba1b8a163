using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Store;

/// <summary>Stands in for the store until it is merged: keeps reports of this process only.</summary>
public sealed class ReportStore : IDisposable
{
    private static readonly Dictionary<string, List<Report>> Kept = new(StringComparer.Ordinal);
    private readonly List<Report> reports;

    private ReportStore(List<Report> reports)
    {
        this.reports = reports;
    }

    /// <summary>Opens or creates.</summary>
    public static ReportStore Open(string path)
    {
        if (!Kept.TryGetValue(path, out var reports))
        {
            Kept[path] = reports = [];
        }

        return new ReportStore(reports);
    }

    /// <summary>Opens what is there.</summary>
    public static ReportStore OpenExisting(string path) => Kept.ContainsKey(path) ? Open(path) : throw new StoreException($"{path}: no such file");

    /// <summary>Saves.</summary>
    public void Save(Report report) => reports.Add(report);

    /// <summary>Loads.</summary>
    public Report Load(string? runId = null) =>
        reports.LastOrDefault(report => runId is null || string.Equals(report.Run.Id, runId, StringComparison.Ordinal))
        ?? throw new StoreException("there is no such run");

    /// <summary>Next id.</summary>
    public string NextRunId() => FormattableString.Invariant($"R-{reports.Count + 1}");

    /// <summary>The runs.</summary>
    public ImmutableArray<RunInfo> Runs() => [.. reports.Select(report => report.Run)];

    /// <inheritdoc/>
    public void Dispose() { }
}

/// <summary>The store cannot be used.</summary>
public sealed class StoreException(string message) : Exception(message);
