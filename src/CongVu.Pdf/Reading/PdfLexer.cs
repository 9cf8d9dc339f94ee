using System.Buffers;
using System.Buffers.Text;
using System.Text;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>Reads the smallest parts of PDF syntax: white space, numbers, names, strings, keywords.</summary>
internal sealed class PdfLexer(PdfSource source, long end)
{
    private const int LongestToken = 512;

    private static readonly SearchValues<byte> DecimalCharacters = SearchValues.Create("0123456789.-"u8);

    private readonly ByteWindow window = new(source, end);
    private readonly byte[] token = new byte[LongestToken];
    private readonly PdfBuffer text = new(256);

    public PdfSource Source => source;

    public long End => window.End;

    public long Position
    {
        get => window.Position;
        set => window.Position = value;
    }

    public int Peek() => window.Peek();

    public int Read() => window.Read();

    public void Skip() => window.Skip();

    public void SkipWhite()
    {
        while (true)
        {
            var next = window.Peek();
            if (next == '%')
                SkipComment();
            else if (PdfCharacters.IsWhite(next))
                window.Skip();
            else
                return;
        }
    }

    /// <summary>Reads letters up to a delimiter, for keywords such as obj, xref, startxref.</summary>
    public ReadOnlySpan<byte> ReadKeyword()
    {
        var length = 0;
        while (PdfCharacters.IsRegular(window.Peek()) && length < LongestToken)
            token[length++] = (byte)window.Read();
        return token.AsSpan(0, length);
    }

    public void Expect(ReadOnlySpan<byte> keyword)
    {
        SkipWhite();
        var at = Position;
        if (!ReadKeyword().SequenceEqual(keyword))
            throw Bad($"Expected '{Encoding.ASCII.GetString(keyword)}'.", at);
    }

    public bool TryKeyword(ReadOnlySpan<byte> keyword)
    {
        var at = Position;
        if (ReadKeyword().SequenceEqual(keyword))
            return true;
        Position = at;
        return false;
    }

    /// <summary>Reads digits without a sign; false when there are none, or more than any offset or number of an object has.</summary>
    public bool TryReadUnsigned(out long value)
    {
        value = 0;
        var digits = 0;
        while (window.Peek() is >= '0' and <= '9')
        {
            if (++digits > 18)
                return false;
            value = value * 10 + (window.Read() - '0');
        }
        return digits > 0;
    }

    public long ReadUnsigned()
    {
        SkipWhite();
        var at = Position;
        if (!TryReadUnsigned(out var value) || PdfCharacters.IsRegular(Peek()))
            throw Bad("Expected a whole number.", at);
        return value;
    }

    public PdfNumber ReadNumber()
    {
        var at = Position;
        var characters = ReadKeyword();
        if (characters.Length > 0 && characters[0] == '+')
            characters = characters[1..];
        if (Utf8Parser.TryParse(characters, out long whole, out var used) && used == characters.Length)
            return new PdfInteger(whole);
        if (IsDecimal(characters) && Utf8Parser.TryParse(characters, out double real, out used)
            && used == characters.Length && double.IsFinite(real))
            return new PdfReal(real);
        throw Bad("A number is malformed.", at);
    }

    public string ReadName()
    {
        window.Skip();
        var length = 0;
        while (PdfCharacters.IsRegular(window.Peek()))
        {
            if (length == LongestToken)
                throw Bad("A name is too long.", Position);
            var value = window.Read();
            token[length++] = (byte)(value == '#' ? ReadNameEscape() : value);
        }
        return PdfNames.Get(token.AsSpan(0, length));
    }

    public PdfString ReadHexString()
    {
        text.Clear();
        if (window.TryReadHexDigits(text))
            return new PdfString(text.ToArray(), hexadecimal: true);
        var high = -1;
        for (var next = window.Read(); next != '>'; next = window.Read())
        {
            if (PdfCharacters.IsWhite(next))
                continue;
            var digit = PdfCharacters.HexValue(next);
            if (digit < 0)
                throw Bad("A hexadecimal string is malformed.", Position);
            if (high < 0)
            {
                high = digit;
                continue;
            }
            text.Write((byte)(high << 4 | digit));
            high = -1;
        }
        if (high >= 0)
            text.Write((byte)(high << 4));
        return new PdfString(text.ToArray(), hexadecimal: true);
    }

    public PdfString ReadLiteralString()
    {
        window.Skip();
        text.Clear();
        for (var open = 1; ;)
        {
            var next = window.Read();
            switch (next)
            {
                case < 0: throw Bad("A string does not end.", Position);
                case '(': open++; break;
                case ')' when --open == 0: return new PdfString(text.ToArray());
                case '\\': ReadEscape(); continue;
                case '\r':
                    SkipLineFeed();
                    next = '\n';
                    break;
            }
            text.Write((byte)next);
        }
    }

    public PdfException Bad(string message, long at) => new(PdfFault.BadObject, message, at);

    private static bool IsDecimal(ReadOnlySpan<byte> characters) =>
        characters.IndexOfAnyExcept(DecimalCharacters) < 0 && characters.LastIndexOf((byte)'-') <= 0
        && characters.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0;

    private void SkipComment()
    {
        while (window.Peek() is not (-1 or '\r' or '\n'))
            window.Skip();
    }

    private int ReadNameEscape()
    {
        var at = Position;
        var high = PdfCharacters.HexValue(window.Read());
        var low = high < 0 ? -1 : PdfCharacters.HexValue(window.Read());
        if (low >= 0)
            return high << 4 | low;
        // Files older than PDF 1.2 use '#' as any other character.
        Position = at;
        return '#';
    }

    private void ReadEscape()
    {
        var next = window.Read();
        switch (next)
        {
            case 'n': text.Write((byte)'\n'); break;
            case 'r': text.Write((byte)'\r'); break;
            case 't': text.Write((byte)'\t'); break;
            case 'b': text.Write((byte)'\b'); break;
            case 'f': text.Write((byte)'\f'); break;
            case '\r': SkipLineFeed(); break;
            case '\n': break;
            case >= '0' and <= '7': ReadOctal(next - '0'); break;
            case < 0: throw Bad("A string does not end.", Position);
            default: text.Write((byte)next); break;
        }
    }

    private void ReadOctal(int value)
    {
        for (var digits = 1; digits < 3 && window.Peek() is >= '0' and <= '7'; digits++)
            value = value * 8 + (window.Read() - '0');
        text.Write((byte)value);
    }

    private void SkipLineFeed()
    {
        if (window.Peek() == '\n')
            window.Skip();
    }
}
