using NodaTime;

namespace Reconciler.Model;

/// <summary>One pass over a set of documents with one version of the rules.</summary>
/// <param name="Id">Unique in its store.</param>
/// <param name="StartedAt">When it began, UTC.</param>
/// <param name="Engine">Version of the engine.</param>
/// <param name="Rules">Hash of the rules: <c>sha256:</c> and 64 hexadecimal digits.</param>
public sealed record RunInfo(string Id, Instant StartedAt, string Engine, string Rules);
