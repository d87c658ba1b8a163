using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Reconciler.Store;

/// <summary>The key of a stored content: SHA-256 over texts, each with its length before it, and over the hashes of its parts.</summary>
internal static class ContentHash
{
    public static byte[] Of(ReadOnlySpan<string> texts, IEnumerable<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = new byte[sizeof(int)];
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        foreach (var part in parts)
        {
            hash.AppendData(part);
        }

        return hash.GetHashAndReset();
    }
}
