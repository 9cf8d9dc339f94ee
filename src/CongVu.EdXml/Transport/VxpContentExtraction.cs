using System.Globalization;
using System.Text;

namespace CongVu.EdXml.Transport;

/// <summary>
/// Takes the packet out of the answer to getEdoc, where it is one long base64 string named "data" among others, without
/// holding it: the string is decoded piece by piece into the destination, the rest of the answer is kept for parsing.
/// </summary>
internal sealed class VxpContentExtraction : IDisposable
{
    private const int LongestRest = 256 * 1024;

    private readonly Stream destination;
    private readonly MemoryStream decoded = new();
    private readonly MemoryStream rest = new();
    private readonly Base64Decoder decoder;
    private readonly StringBuilder text = new();
    private readonly StringBuilder escape = new();
    private bool inString;
    private bool inData;
    private bool isKeyData;

    public VxpContentExtraction(Stream destination)
    {
        this.destination = destination;
        decoder = new Base64Decoder(decoded.Write);
    }

    /// <summary>The answer with an empty string in the place of the packet.</summary>
    public ReadOnlyMemory<byte> Rest => rest.GetBuffer().AsMemory(0, (int)rest.Length);

    public async Task RunAsync(Stream answer, CancellationToken cancel)
    {
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = await answer.ReadAsync(buffer, cancel)) > 0)
        {
            Take(buffer.AsSpan(0, count));
            await EmptyAsync(cancel);
        }

        decoder.Complete();
        await EmptyAsync(cancel);
    }

    public void ThrowIfBroken()
    {
        if (decoder.IsBroken) throw new TransportException("The axis answered content that is not base64.");
    }

    public void Dispose()
    {
        decoded.Dispose();
        rest.Dispose();
    }

    private async Task EmptyAsync(CancellationToken cancel)
    {
        await destination.WriteAsync(decoded.GetBuffer().AsMemory(0, (int)decoded.Length), cancel);
        decoded.SetLength(0);
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (inData && escape.Length == 0)
            {
                var stop = bytes.IndexOfAny((byte)'"', (byte)'\\');
                decoder.Append(stop < 0 ? bytes : bytes[..stop]);
                if (stop < 0) return;

                bytes = bytes[stop..];
            }

            TakeOne(bytes[0]);
            bytes = bytes[1..];
        }
    }

    private void TakeOne(byte letter)
    {
        if (escape.Length > 0 || (inString && letter == '\\')) TakeEscape((char)letter);
        else if (letter == '"') Quote();
        else if (inString) text.Append((char)letter);
        else if (letter == ':') isKeyData = text.ToString() == "data";
        else if (letter is (byte)',' or (byte)'{' or (byte)'[') isKeyData = false;

        if (!inData || letter == '"') Keep(letter);
    }

    private void Quote()
    {
        inData = !inString && isKeyData;
        inString = !inString;
        if (inString) text.Clear();
    }

    // JSON writers escape what base64 needs: \/ and \u003d.
    private void TakeEscape(char letter)
    {
        escape.Append(letter);
        if (escape.Length < 2 || (escape[1] == 'u' && escape.Length < 6)) return;

        var written = escape.ToString();
        escape.Clear();
        if (!inData) return;

        var meant = written[1] == 'u'
            ? int.TryParse(written[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code < 128 ? (byte)code : (byte)'?'
            : written[1] is 'n' or 'r' or 't' ? (byte)' ' : (byte)written[1];
        decoder.Append([meant]);
    }

    private void Keep(byte letter)
    {
        if (rest.Length >= LongestRest) throw new TransportException("The axis answered far more than a packet.");

        rest.WriteByte(letter);
    }
}
