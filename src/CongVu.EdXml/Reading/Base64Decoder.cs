using System.Buffers;
using System.Buffers.Text;

namespace CongVu.EdXml;

/// <summary>Decodes base64 that arrives in pieces, with the white space and character references that senders put into it.</summary>
internal sealed class Base64Decoder(Action<ReadOnlySpan<byte>> target)
{
    private const int LongestReference = 10;

    private static readonly SearchValues<byte> Special = SearchValues.Create(" \n\r\t&="u8);

    private readonly byte[] decoded = new byte[48 * 1024];
    private readonly byte[] quad = new byte[4];
    private readonly List<byte> reference = [];
    private int held;
    private bool padded;

    /// <summary>Set once something was met that is not base64; what follows is ignored.</summary>
    public bool IsBroken { get; private set; }

    public void Append(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && !IsBroken)
        {
            if (held == 0 && reference.Count == 0 && !padded) text = text[AppendWholeQuads(text)..];
            if (text.IsEmpty) return;

            AppendOne(text[0]);
            text = text[1..];
        }
    }

    /// <summary>Ends the content; a missing padding is forgiven, a torn quad is not.</summary>
    public void Complete()
    {
        if (reference.Count > 0 || held == 1) IsBroken = true;
        if (IsBroken || held == 0) return;

        while (held < 4) quad[held++] = (byte)'=';
        DecodeQuad();
    }

    // The fast path: the framework's vectorized decoder eats every run of plain letters in one go.
    private int AppendWholeQuads(ReadOnlySpan<byte> text)
    {
        var run = text.IndexOfAny(Special);
        var plain = text[..((run < 0 ? text.Length : run) & ~3)];
        var total = 0;
        while (total < plain.Length)
        {
            Base64.DecodeFromUtf8(plain[total..], decoded, out var consumed, out var written, isFinalBlock: false);
            if (consumed == 0) break;

            target(decoded.AsSpan(0, written));
            total += consumed;
        }

        return total;
    }

    private void AppendOne(byte letter)
    {
        if (reference.Count > 0 || letter == '&') AppendToReference(letter);
        else if (letter is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') return;
        else if (padded && held == 0) IsBroken = true;
        else AppendToQuad(letter);
    }

    private void AppendToQuad(byte letter)
    {
        padded |= letter == '=';
        quad[held++] = letter;
        if (held == 4) DecodeQuad();
    }

    private void DecodeQuad()
    {
        held = 0;
        var status = Base64.DecodeFromUtf8(quad, decoded, out _, out var written);
        if (status == OperationStatus.Done) target(decoded.AsSpan(0, written));
        else IsBroken = true;
    }

    // Some serializers write the line ends of wrapped base64 as &#xD; or &#13;.
    private void AppendToReference(byte letter)
    {
        reference.Add(letter);
        if (letter != ';')
        {
            IsBroken |= reference.Count > LongestReference;
            return;
        }

        var meant = CharacterReference.Decode([.. reference]);
        reference.Clear();
        if (meant is null or '&') IsBroken = true;
        else AppendOne((byte)meant);
    }
}
