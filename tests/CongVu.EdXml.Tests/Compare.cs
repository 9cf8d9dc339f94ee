using System.Text.Encodings.Web;
using System.Text.Json;

namespace CongVu.EdXml.Tests;

internal static class Compare
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Records with lists inside are equal if their JSON is, and JSON shows where they are not.</summary>
    public static string Json<T>(T value) => JsonSerializer.Serialize(value, Readable);
}
