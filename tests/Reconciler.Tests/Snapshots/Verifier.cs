using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;
using Xunit.Sdk;

namespace Reconciler.Tests.Snapshots;

/// <summary>
/// Stands in for the class of the same name in Verify.Xunit where the package feed does not serve that: the same calls over the
/// same files (UTF-8 with BOM, <c>\n</c>). It takes strings only, and refuses whatever it might treat otherwise than Verify
/// does, so that what passes here passes there. Built with <c>-p:SnapshotEngine=Verify</c>, the tests use Verify itself.
/// </summary>
public static class Verifier
{
    private const string InvalidInFileNames = "\"\\<>|:*?/";

    private static readonly UTF8Encoding Utf8WithBom = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly ConcurrentDictionary<string, bool> Used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Compares a text with the <c>.verified.txt</c> of the calling test, beside its file, once the result is awaited or returned.</summary>
    public static SettingsTask Verify(string target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(target, sourceFile, method);

    /// <summary>Null where <paramref name="target"/> is what the verified file says; else what differs, and the received file is written.</summary>
    internal static string? Compare(string target, string prefix)
    {
        var received = target.ReplaceLineEndings("\n");
        var (receivedFile, verifiedFile) = FilesOf(prefix);
        if (received.Length == 0 || received[^1] == '\n')
        {
            return "a snapshot is neither empty nor ends with a newline: trim the text";
        }

        var verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile) : "";
        if (string.Equals(received, verified, StringComparison.Ordinal))
        {
            File.Delete(receivedFile);
            return null;
        }

        File.WriteAllText(receivedFile, received, Utf8WithBom);
        return verified.Length == 0 ? $"new snapshot: if it is right, rename\n  {receivedFile}\nto\n  {verifiedFile}"
            : verified.Contains('\r') ? $"{verifiedFile} has carriage returns; snapshots end their lines with \\n alone"
            : $"{verifiedFile}\ndiffers from what was received {FirstDifference(verified.Split('\n'), received.Split('\n'))}";
    }

    /// <summary>What Verify appends to the file name: <c>_name=value</c> for each parameter that is given, in order.</summary>
    internal static string NameParameters(string sourceFile, string method, object?[]? values)
    {
        var candidates = typeof(Verifier)
            .Assembly.GetTypes()
            .Where(type =>
                sourceFile
                    .Replace('\\', '/')
                    .EndsWith(
                        $"/{type.FullName!.Replace('.', '/')}.cs".Replace("/Reconciler/Tests/", "/", StringComparison.Ordinal),
                        StringComparison.Ordinal
                    )
            )
            .OrderByDescending(type => type.FullName!.Length)
            .SelectMany(type => type.GetMethods().Where(candidate => string.Equals(candidate.Name, method, StringComparison.Ordinal)));
        var names =
            candidates.FirstOrDefault()?.GetParameters()
            ?? throw new XunitException($"no public test method {method} in the class that {sourceFile} is named for");
        return names.Length > 0 && values is null
                ? throw new XunitException($"{method} has parameters: add UseParameters({string.Join(", ", names.Select(name => name.Name))})")
            : values?.Length > names.Length
                ? throw new XunitException($"{method} has {names.Length} parameters, and UseParameters got {values.Length}")
            : string.Concat((values ?? []).Select((value, i) => $"_{names[i].Name}={Print(value)}"));
    }

    private static (string Received, string Verified) FilesOf(string prefix) => ($"{prefix}.received.txt", $"{prefix}.verified.txt");

    private static string FirstDifference(string[] verified, string[] received)
    {
        var line = verified.Zip(received).TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Count();
        return string.Create(CultureInfo.InvariantCulture, $"in line {line + 1}:\n  verified: {At(verified)}\n  received: {At(received)}");

        string At(string[] lines) => line < lines.Length ? lines[line] : "(the text ends before it)";
    }

    private static string Print(object? value) =>
        value switch
        {
            null => "null",
            string text => string.Concat(text.Select(c => c < ' ' || InvalidInFileNames.Contains(c) ? '-' : c)),
            bool or int or long or decimal => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            Enum => value.ToString()!,
            _ => throw new XunitException($"a parameter of type {value.GetType().Name} has no file name here; pass a string or a number"),
        };

    /// <summary>A comparison that is still to be made, and where its file is.</summary>
    public sealed class SettingsTask
    {
        private readonly string target;
        private readonly string sourceFile;
        private readonly string method;
        private object?[]? parameters;
        private string? fileName;
        private string directory = "";
        private Task? running;

        internal SettingsTask(string target, string sourceFile, string method)
        {
            this.target = target;
            this.sourceFile = sourceFile;
            this.method = method;
        }

        /// <summary>Path of the files without <c>.verified.txt</c>.</summary>
        internal string Prefix =>
            Path.Combine(
                Path.GetDirectoryName(sourceFile)!,
                directory,
                fileName ?? $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}{NameParameters(sourceFile, method, parameters)}"
            );

        /// <summary>Starts the comparison, as a test method that returns it does.</summary>
        [SuppressMessage("Usage", "CA2225", Justification = "ToTask is the alternative, and Verify's name for it.")]
        public static implicit operator Task(SettingsTask task) => task.ToTask();

        /// <summary>The folder of the snapshot; relative to that of the test.</summary>
        public SettingsTask UseDirectory(string name) => With(() => directory = name);

        /// <summary>The values of the test method's parameters, from the first; they become part of the file's name.</summary>
        public SettingsTask UseParameters(params object?[] values) => With(() => parameters = values);

        /// <summary>A name instead of class, method and parameters.</summary>
        public SettingsTask UseFileName(string name) => With(() => fileName = name);

        /// <summary>Starts the comparison.</summary>
        public Task ToTask() => running ??= Run();

        /// <summary>Starts the comparison and awaits it.</summary>
        public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

        private SettingsTask With(Action change)
        {
            change();
            return this;
        }

        private async Task Run()
        {
            var prefix = Prefix;
            if (!Used.TryAdd(prefix, true))
            {
                throw new XunitException($"{prefix} is the snapshot of another test already: tell them apart with UseParameters or UseFileName");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(prefix)!);
            var (received, verified) = FilesOf(prefix);
            if (Compare(target, prefix) is not { } difference)
            {
                DiffRunner.Kill(received, verified);
                return;
            }

            if (File.Exists(received))
            {
                // Does nothing on a build server.
                await DiffRunner.LaunchAsync(received, verified);
            }

            throw new XunitException(difference);
        }
    }
}
