using CongVu.Pades.Tests.Judges;
using CongVu.Pades.Tests.Office;
using CongVu.Pdf.Objects;

namespace CongVu.Pades.Tests.Matrix;

/// <summary>One letter in every form a PDF file takes; qpdf writes them.</summary>
internal static class FileKinds
{
    private static readonly Dictionary<string, string[]> Forms = new()
    {
        ["version 1.4"] = ["--force-version=1.4", "--object-streams=disable"],
        ["version 2.0"] = ["--force-version=2.0", "--object-streams=disable"],
        ["object streams"] = ["--object-streams=generate"],
        ["linearized"] = ["--linearize", "--object-streams=disable"],
        ["linearized, object streams"] = ["--linearize", "--object-streams=generate"],
        ["uncompressed"] = ["--qdf", "--object-streams=disable"],
    };

    public static IReadOnlyList<string> Names { get; } = [.. Forms.Keys, "rotated, cropped", "hybrid", "with a form", "of a hundred pages"];

    public static byte[] Make(string name)
    {
        if (!Forms.TryGetValue(name, out var options))
            return MakeOwn(name);
        using var folder = new TemporaryFolder();
        Judge.Demand("qpdf", [folder.Write("in.pdf", Letters.Make("Van ban", pages: 3)), folder.At("out.pdf"), .. options]);
        return folder.Read("out.pdf");
    }

    private static byte[] MakeOwn(string name) => name switch
    {
        "rotated, cropped" => Letters.Make("Van ban", rotation: 90, cropBox: PdfArray.Create([20, 30, 500, 700])),
        "of a hundred pages" => Letters.Make("Van ban", pages: 100),
        "with a form" => Letters.Make("Van ban", change: (file, catalog) => catalog["AcroForm"] = PdfDictionary.Of(
            ("Fields", PdfArray.Create([file.Add(PdfDictionary.Of(("FT", new PdfName("Tx")), ("T", PdfString.FromText("Ô điền"))))])))),
        _ => MakeHybrid(),
    };

    /// <summary>An update whose table is followed by readers of old, with a stream for the others.</summary>
    private static byte[] MakeHybrid()
    {
        var update = new Attacks.RawUpdate(Letters.Plain);
        var at = update.Here;
        update.Write($"{update.Size} 0 obj\n<</Note 1>>\nendobj\n");
        var hidden = update.WriteStream(update.Size + 1, (update.Size, 1, at, 0));
        return update.End(update.WriteTable($"/XRefStm {hidden}"));
    }
}
