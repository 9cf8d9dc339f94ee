using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CongVu.Cli.Signing;

/// <summary>Says what was signed.</summary>
internal static class SigningResult
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(bool asJson, string file, string level, string signer, IReadOnlyList<string> warnings)
    {
        if (asJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(new { file, level, signer, warnings }, Options));
            return;
        }
        foreach (var warning in warnings)
            Console.Error.WriteLine($"Cảnh báo: {warning}");
    }
}
