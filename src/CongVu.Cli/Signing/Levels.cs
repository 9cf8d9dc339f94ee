using CongVu.Pades;
using CongVu.Pades.Signing;

namespace CongVu.Cli.Signing;

/// <summary>Names of the PAdES levels on the command line.</summary>
internal static class Levels
{
    public static PadesLevel Read(string text) => text.ToUpperInvariant() switch
    {
        "B-B" => PadesLevel.BB,
        "B-T" => PadesLevel.BT,
        "B-LT" => PadesLevel.BLT,
        "B-LTA" => PadesLevel.BLTA,
        _ => throw new PadesException(PadesFault.MissingEvidence, $"Mức «{text}» không có; chọn B-B, B-T, B-LT hoặc B-LTA."),
    };
}
