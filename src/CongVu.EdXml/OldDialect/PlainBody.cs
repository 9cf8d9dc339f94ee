using System.Globalization;

namespace CongVu.EdXml;

/// <summary>The body of a MIME part that is not base64: its lines, without the line end that belongs to the boundary.</summary>
internal sealed class PlainBody(bool isQuoted)
{
    private byte[] heldEnd = [];

    public void Append(ReadOnlySpan<byte> line, ContentHolder holder)
    {
        holder.Append(heldEnd);
        var text = line[..^(line.EndsWith("\r\n"u8) ? 2 : line.EndsWith("\n"u8) ? 1 : 0)];
        heldEnd = line[text.Length..].ToArray();
        if (!isQuoted)
        {
            holder.Append(text);
            return;
        }

        if (text.EndsWith("="u8))
        {
            text = text[..^1];
            heldEnd = [];
        }

        AppendQuoted(text, holder);
    }

    private static void AppendQuoted(ReadOnlySpan<byte> text, ContentHolder holder)
    {
        while (!text.IsEmpty)
        {
            var sign = text.IndexOf((byte)'=');
            if (sign < 0 || sign + 2 >= text.Length || !byte.TryParse(text.Slice(sign + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                holder.Append(text);
                return;
            }

            holder.Append(text[..sign]);
            holder.Append([value]);
            text = text[(sign + 3)..];
        }
    }
}
