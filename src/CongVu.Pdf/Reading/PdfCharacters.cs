namespace CongVu.Pdf.Reading;

internal static class PdfCharacters
{
    private const byte White = 1;
    private const byte Delimiter = 2;

    private static readonly byte[] Kinds = MakeKinds();

    public static bool IsWhite(int character) => character >= 0 && Kinds[character] == White;

    /// <summary>Neither white space nor a delimiter nor the end.</summary>
    public static bool IsRegular(int character) => character >= 0 && Kinds[character] == 0;

    public static int HexValue(int character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'A' and <= 'F' => character - 'A' + 10,
        >= 'a' and <= 'f' => character - 'a' + 10,
        _ => -1,
    };

    private static byte[] MakeKinds()
    {
        var kinds = new byte[256];
        foreach (var white in "\0\t\n\f\r "u8)
            kinds[white] = White;
        foreach (var delimiter in "()<>[]{}/%"u8)
            kinds[delimiter] = Delimiter;
        return kinds;
    }
}
