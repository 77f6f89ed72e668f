using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace DocGen.Site.Cache;

/// <summary>What stands for a content: the same content has the same fingerprint, and no two contents share one by chance. No build relies on one that another machine made.</summary>
/// <param name="High">Its first half.</param>
/// <param name="Low">Its second half. It is not one number of 128 bits, because nothing that touches such a number can be compiled ahead.</param>
internal readonly record struct Fingerprint(ulong High, ulong Low)
{
    /// <summary>How many bytes it has.</summary>
    public const int Size = 16;

    private const int StackLimit = 1024;

    /// <summary>The fingerprint of bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[Size];
        XxHash128.Hash(content, hash);
        return Read(hash);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Fingerprint Read(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[sizeof(ulong)..]));

    /// <summary>The fingerprint of several texts in a row; null is told from an empty one.</summary>
    public static Fingerprint Of(params ReadOnlySpan<string?> texts)
    {
        var length = 0;
        foreach (var text in texts) length += sizeof(int) + ((text?.Length ?? 0) * sizeof(char));
        var rented = length > StackLimit ? ArrayPool<byte>.Shared.Rent(length) : null;
        var bytes = rented is null ? stackalloc byte[length] : rented.AsSpan(0, length);
        var at = 0;
        foreach (var text in texts)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes[at..], text?.Length ?? -1);
            at += sizeof(int);
            MemoryMarshal.AsBytes(text.AsSpan()).CopyTo(bytes[at..]);
            at += (text?.Length ?? 0) * sizeof(char);
        }

        var fingerprint = Of(bytes);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return fingerprint;
    }

    /// <summary>The fingerprint of a file's content; null where it cannot be read.</summary>
    public static Fingerprint? OfFile(string path)
    {
        try
        {
            return Of(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>This and another in one.</summary>
    public Fingerprint With(Fingerprint other)
    {
        Span<byte> both = stackalloc byte[2 * Size];
        Write(both);
        other.Write(both[Size..]);
        return Of(both);
    }

    /// <summary>This and a text in one.</summary>
    public Fingerprint With(string? text) => With(Of([text]));

    /// <summary>Writes its bytes.</summary>
    /// <param name="bytes">Where they go: at least <see cref="Size"/> of them.</param>
    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[sizeof(ulong)..], Low);
    }

    /// <summary>Its 32 digits, hexadecimal.</summary>
    public override string ToString() => $"{High:x16}{Low:x16}";
}
