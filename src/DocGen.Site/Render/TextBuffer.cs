using System.Buffers;
using Scriban.Runtime;

namespace DocGen.Site.Render;

/// <summary>Text that is put together from many pieces, in memory that is used again. Not safe to use from several threads.</summary>
internal sealed class TextBuffer : IScriptOutput, IDisposable
{
    private char[] _text = ArrayPool<char>.Shared.Rent(32_768);

    /// <summary>The characters so far.</summary>
    public int Length { get; private set; }

    /// <summary>Adds text at the end.</summary>
    public TextBuffer Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _text.Length - Length) Grow(text.Length);
        text.CopyTo(_text.AsSpan(Length));
        Length += text.Length;
        return this;
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => Length = 0;

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Append(text.AsSpan(offset, count));

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override string ToString() => new(_text, 0, Length);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        Length = 0;
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + count, _text.Length * 2));
        _text.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
