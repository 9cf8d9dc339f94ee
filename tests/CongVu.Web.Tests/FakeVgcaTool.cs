using System.Net.Http.Json;
using System.Text.Json;
using CongVu.Pades.Keys;
using CongVu.Pades.Signing;

namespace CongVu.Web.Tests;

/// <summary>
/// A fake of the Government authority's browser tool, with a real key: it is told where the file is and where the signed one goes, and
/// knows nothing else of the office. What it tells the page afterwards need not be true.
/// </summary>
public sealed class FakeVgcaTool(byte[] keyFile, string pin, DateTimeOffset time) : IDisposable
{
    private readonly HttpClient http = new();
    private readonly Pkcs12Key key = Pkcs12Key.Open(keyFile, pin);

    /// <summary>Replaces the signed file just before it goes back.</summary>
    public Func<byte[], byte[]> Tamper { get; init; } = signed => signed;

    /// <summary>The tool says that all went well without having brought anything back.</summary>
    public bool BringsNothing { get; init; }

    /// <summary>What the page is told, and what the office had answered to the upload.</summary>
    public async Task<(int Told, bool Taken, string Message)> SignAsync(Dictionary<string, string> order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var file = await http.GetByteArrayAsync(order["FileName"]);
        var signed = Tamper(await PdfSigner.SignAsync(file, new SignatureRequest(key.Identity, key.Algorithm, time), key));
        if (BringsNothing)
        {
            return (0, false, "");
        }

        using var form = new MultipartFormDataContent { { new ByteArrayContent(signed), "uploadfile", "da-ky.pdf" } };
        using var answer = await http.PostAsync(order["FileUploadHandler"], form);
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (0, said.GetProperty("Status").GetBoolean(), said.GetProperty("Message").GetString() ?? "");
    }

    public void Dispose()
    {
        http.Dispose();
        key.Dispose();
    }
}
