using System.Text;

namespace Reconciler.Language.Models;

/// <summary>The model files that travel inside the engine: little-endian, each beginning with a mark and the version of the format.</summary>
internal static class ModelFile
{
    private const int Mark = 0x314D4C52;
    private const byte Version = 1;

    /// <summary>Opens the file of that name at its content.</summary>
    /// <exception cref="InvalidDataException">The file is missing or of another format.</exception>
    public static BinaryReader Open(string name)
    {
        var stream =
            typeof(ModelFile).Assembly.GetManifestResourceStream($"Language/Models/{name}.model")
            ?? throw new InvalidDataException($"the engine was built without its model file {name}.model");
        // All at once: the models read many small pieces.
        var bytes = new byte[stream.Length];
        using (stream)
        {
            stream.ReadExactly(bytes);
        }

        return Open(new MemoryStream(bytes), name);
    }

    /// <summary>Reads the beginning of a file.</summary>
    public static BinaryReader Open(Stream stream, string name)
    {
        var reader = new BinaryReader(stream, Encoding.UTF8);
        if (reader.ReadInt32() != Mark || reader.ReadByte() != Version)
        {
            throw new InvalidDataException($"{name}.model is no model of version {Version}");
        }

        return reader;
    }

    /// <summary>Writes the beginning of a file.</summary>
    public static void Begin(BinaryWriter writer)
    {
        writer.Write(Mark);
        writer.Write(Version);
    }
}
