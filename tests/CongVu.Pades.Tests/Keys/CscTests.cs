using System.Text;
using System.Text.Json.Nodes;
using CongVu.Pades.Keys;
using CongVu.Pades.Signing;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Tests.Keys;

/// <summary>Remote signing against an emulator of the Cloud Signature Consortium API v2 on loopback.</summary>
public sealed class CscTests
{
    [Fact]
    public async Task A_remote_key_signs_letter_and_appendices_under_one_authorization()
    {
        await using var service = new CscEmulator(TestPki.LeaderKey);
        var key = await service.OpenAsync();
        byte[][] files = [Letters.Plain, Letters.Make("Phu luc I"), Letters.Make("Phu luc II")];
        var prepared = files.Select(file => SignaturePreparer.Prepare(PdfFile.Open(file), Letters.Request(key))).ToList();

        var signatures = await key.SignAsync([.. prepared.Select(item => (ReadOnlyMemory<byte>)item.DigestToSign)], CancellationToken.None);

        var signed = prepared.Zip(files, signatures).Select(item => (byte[])[.. item.Second, .. item.First.Complete(item.Third)]);
        Assert.All(signed, file => Assert.Equal(PlainAnswer.Valid, Letters.Verify(file).Answer));
        Assert.Equal(1, service.Authorizations);
    }

    [Fact]
    public async Task A_remote_key_on_a_curve_signs()
    {
        await using var service = new CscEmulator(TestPki.AgencyKey);
        var key = await service.OpenAsync();

        var signed = await PdfSigner.SignAsync(Letters.Plain, Letters.Request(key), key);

        Assert.Equal(PlainAnswer.Valid, Letters.Verify(signed).Answer);
    }

    [Theory]
    [InlineData("wrong pin")]
    [InlineData("wrong token")]
    [InlineData("other signature")]
    [InlineData("disabled key")]
    public async Task What_the_service_refuses_or_gets_wrong_is_said(string lie)
    {
        await using var service = new CscEmulator(TestPki.LeaderKey) { Lie = lie };

        var fault = await Assert.ThrowsAsync<PadesException>(async () =>
        {
            var key = await service.OpenAsync(lie == "wrong pin" ? "0000" : "1234", lie == "wrong token" ? "khac" : "access");
            await PdfSigner.SignAsync(Letters.Plain, Letters.Request(key), key);
        });

        Assert.Contains(fault.Fault, (PadesFault[])[PadesFault.Service, PadesFault.Key]);
    }
}

/// <summary>A signing service that holds one key, asks for a bearer token and a PIN, and signs only what was authorized.</summary>
internal sealed class CscEmulator : IAsyncDisposable
{
    private readonly LoopbackServer server = new();
    private readonly HttpClient client = new();
    private readonly ISigningKey key;
    private string authorized = "";

    public CscEmulator(ISigningKey key)
    {
        this.key = key;
        server.On("/csc/v2/credentials/info", (body, access) => AnswerAsync(body, access, _ => Task.FromResult(Info())))
            .On("/csc/v2/credentials/authorize", (body, access) => AnswerAsync(body, access, request => Task.FromResult(Authorize(request))))
            .On("/csc/v2/signatures/signHash", (body, access) => AnswerAsync(body, access, SignAsync));
    }

    public string Lie { get; init; } = "";

    public int Authorizations { get; private set; }

    public Task<CscKey> OpenAsync(string pin = "1234", string access = "access") => CscKey.OpenAsync(client,
        new CscCredential(new Uri(server.Address + "/csc/v2"), "khoa-1", access) { Pin = () => pin });

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
    }

    private static async Task<(int, byte[])> AnswerAsync(byte[] body, string? access, Func<JsonObject, Task<JsonObject?>> answer)
    {
        if (access != "Bearer access")
            return (401, "{\"error\":\"invalid_token\"}"u8.ToArray());
        var made = await answer((JsonObject)JsonNode.Parse(body)!);
        return made is null ? (400, "{\"error\":\"invalid_request\"}"u8.ToArray()) : (200, Encoding.UTF8.GetBytes(made.ToJsonString()));
    }

    private JsonObject? Info() => new()
    {
        ["key"] = new JsonObject { ["status"] = Lie == "disabled key" ? "disabled" : "enabled" },
        ["cert"] = new JsonObject
        {
            ["certificates"] = new JsonArray([.. key.Identity.Authorities.Prepend(key.Identity.Certificate)
                .Select(certificate => JsonValue.Create(Convert.ToBase64String(certificate.Encoded.Span)))]),
        },
        ["multisign"] = 10,
    };

    private JsonObject? Authorize(JsonObject request)
    {
        Authorizations++;
        if (request["authData"]![0]!["value"]!.GetValue<string>() != "1234" || request["hashes"]!.AsArray().Count != request["numSignatures"]!.GetValue<int>())
            return null;
        authorized = request["hashes"]!.ToJsonString();
        return new JsonObject { ["SAD"] = "phep-ky" };
    }

    private async Task<JsonObject?> SignAsync(JsonObject request)
    {
        if (request["SAD"]!.GetValue<string>() != "phep-ky" || request["hashes"]!.ToJsonString() != authorized)
            return null;
        var hashes = request["hashes"]!.AsArray().Select(hash => Convert.FromBase64String(hash!.GetValue<string>())).ToList();
        if (Lie == "other signature")
            hashes = hashes.ConvertAll(hash => new byte[hash.Length]);
        var signatures = await key.SignAsync(hashes.ConvertAll(hash => (ReadOnlyMemory<byte>)hash), CancellationToken.None);
        return new JsonObject { ["signatures"] = new JsonArray([.. signatures.Select(value => JsonValue.Create(Convert.ToBase64String(value)))]) };
    }
}
