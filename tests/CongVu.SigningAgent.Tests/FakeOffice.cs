using System.Collections.Concurrent;
using System.Security.Cryptography;
using CongVu.Pades.Certificates;
using CongVu.Pades.Keys;
using CongVu.Pades.Signing;
using CongVu.Pdf.Reading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CongVu.SigningAgent.Tests;

/// <summary>The office's half of the protocol over real HTTP, with files of its own and doors that a test can hold shut.</summary>
internal sealed class FakeOffice : IAsyncDisposable
{
    public const string Code = "12345678";
    private const string Secret = "ky_secret";
    private readonly WebApplication server;
    private readonly Certificate certificate;
    private readonly PreparedSignature[] prepared;
    private readonly ConcurrentDictionary<int, List<byte[]>> given = new();

    private FakeOffice(WebApplication server, Certificate certificate, IReadOnlyList<byte[]> files)
    {
        this.server = server;
        this.certificate = certificate;
        Files = files;
        prepared = [.. files.Select(file => Prepare(file, certificate))];
    }

    public string Origin => server.Urls.Single();

    public IReadOnlyList<byte[]> Files { get; }

    /// <summary>What is served in place of a file, by its number from 1.</summary>
    public Dictionary<int, byte[]> Swapped { get; } = [];

    /// <summary>The number of the file after whose signature the office falls silent.</summary>
    public int SilentAfter { get; set; }

    /// <summary>Done when the office has fallen silent.</summary>
    public TaskCompletionSource Silent { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>From now on the digest to sign is that of another file.</summary>
    public void LieAboutDigestOf(int ordinal, byte[] other)
    {
        var (own, lie) = (prepared[ordinal - 1], Prepare(other, certificate));
        prepared[ordinal - 1] = new PreparedSignature
        {
            BaseLength = own.BaseLength, Update = own.Update, ContentsOffset = own.ContentsOffset, ContentsWidth = own.ContentsWidth,
            Algorithm = own.Algorithm, Signer = own.Signer, DocumentDigest = lie.DocumentDigest, SignedAttributes = lie.SignedAttributes,
        };
    }

    /// <summary>How many values were brought for each file.</summary>
    public int TimesGiven(int ordinal) => given.TryGetValue(ordinal, out var values) ? values.Count : 0;

    /// <summary>The file as it is once its signature is in it.</summary>
    public byte[] Signed(int ordinal) => [.. Files[ordinal - 1], .. prepared[ordinal - 1].Complete(given[ordinal][0])];

    public static async Task<FakeOffice> OpenAsync(byte[] certificate, params byte[][] files)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var office = new FakeOffice(builder.Build(), Certificate.Parse(certificate), files);
        office.Map();
        await office.server.StartAsync();
        return office;
    }

    public string AddressAt(Uri agent, string? origin = null) => $"{agent}ky?phieu=p1&ma=list&may-chu={Uri.EscapeDataString(origin ?? Origin)}";

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync(new CancellationToken(true));
        await server.DisposeAsync();
    }

    private static PreparedSignature Prepare(byte[] file, Certificate certificate)
    {
        using var opened = PdfFile.Open(file);
        var request = new SignatureRequest(new SignerIdentity(certificate, []), SigningAlgorithm.For(certificate.Key), new DateTimeOffset(2021, 4, 5, 8, 0, 0, TimeSpan.FromHours(7)));
        return SignaturePreparer.Prepare(opened, request);
    }

    private void Map()
    {
        server.MapPost("/agent/v1/pair", async (HttpContext http) =>
            (await http.Request.ReadFromJsonAsync<Asked>())?.Code == Code
                ? Results.Json(new { secret = Secret, person = "Vi Văn Thắng" })
                : Results.Problem("Mã ghép không đúng.", statusCode: 422));
        var preparation = server.MapGroup("/agent/v1/preparations/p1");
        preparation.MapGet("", (HttpContext http) => Admit(http, "list") ?? Results.Json(new
        {
            id = "p1", signer = certificate.Subject.CommonName, thumbprint = Convert.ToHexStringLower(certificate.Thumbprint), expiresAt = DateTimeOffset.MaxValue,
            files = Files.Select((file, index) => new
            {
                ordinal = index + 1, token = $"file-{index + 1}", name = $"phu-luc-{index + 1}.pdf", document = "Công văn báo cáo", agency = "UBND huyện Quan Sơn",
                pages = 1, size = file.Length, sha256 = Convert.ToHexStringLower(SHA256.HashData(file)), isSigned = TimesGiven(index + 1) > 0,
            }),
        }));
        preparation.MapGet("/files/{ordinal:int}", (int ordinal, HttpContext http) => Admit(http, $"file-{ordinal}") ??
            Results.Bytes(Swapped.GetValueOrDefault(ordinal, Files[ordinal - 1])));
        preparation.MapGet("/files/{ordinal:int}/prepared", (int ordinal, HttpContext http) => Admit(http, $"file-{ordinal}") ?? Results.Bytes(prepared[ordinal - 1].ToBytes()));
        preparation.MapPost("/files/{ordinal:int}/signature", TakeAsync);
    }

    private async Task<IResult> TakeAsync(int ordinal, HttpContext http)
    {
        if (Admit(http, $"file-{ordinal}") is { } refused)
        {
            return refused;
        }

        using var value = new MemoryStream();
        await http.Request.Body.CopyToAsync(value);
        given.GetOrAdd(ordinal, _ => []).Add(value.ToArray());
        if (ordinal == SilentAfter)
        {
            Silent.SetResult();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        }

        return Results.NoContent();
    }

    private static IResult? Admit(HttpContext http, string token) =>
        http.Request.Headers.Authorization == $"Bearer {Secret}" && http.Request.Headers["X-Signing-Token"] == token ? null : Results.Unauthorized();

    private sealed record Asked(string Code, string Machine);
}
