using System.Formats.Asn1;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;

namespace CongVu.Pades.Revocation;

/// <summary>Asks the OCSP responders and fetches the revocation lists that a certificate names.</summary>
public sealed class HttpStatusSource(HttpClient client) : IStatusSource
{
    private const int LargestAnswer = 64 * 1024 * 1024;
    private const int NonceLength = 16;

    public async Task<StatusAnswers> FetchAsync(Certificate certificate, Certificate issuer, CancellationToken cancel)
    {
        var failures = new List<string>();
        foreach (var address in certificate.Extensions.OcspAddresses)
        {
            if (await TryAsync(address, () => AskAsync(address, certificate, issuer, cancel), failures) is { } answer)
                return new StatusAnswers([answer], [], failures);
        }
        foreach (var address in certificate.Extensions.CrlAddresses)
        {
            if (await TryAsync(address, () => FetchListAsync(address, issuer, cancel), failures) is { } list)
                return new StatusAnswers([], [list], failures);
        }
        return new StatusAnswers([], [], failures);
    }

    private static async Task<ReadOnlyMemory<byte>?> TryAsync(string address, Func<Task<byte[]>> fetch, List<string> failures)
    {
        try
        {
            return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
                ? await fetch()
                : null;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or PadesException or UriFormatException)
        {
            failures.Add($"{address}: {fault.Message}");
            return null;
        }
    }

    private async Task<byte[]> AskAsync(string address, Certificate certificate, Certificate issuer, CancellationToken cancel)
    {
        var nonce = RandomNumberGenerator.GetBytes(NonceLength);
        using var content = new ByteArrayContent(EncodeRequest(certificate, issuer, nonce));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/ocsp-request");
        using var response = await client.PostAsync(new Uri(address), content, cancel);
        var bytes = await ReadAsync(response, cancel);
        var answer = OcspAnswer.Parse(bytes);
        // A responder may leave the nonce out, but a wrong one is somebody else's answer.
        if (answer.Nonce is { } echoed && !echoed.Span.EndsWith(nonce))
            throw new PadesException(PadesFault.Service, "câu trả lời không phải cho câu hỏi này");
        if (answer.Find(certificate, issuer) is null || answer.FindResponder(issuer) is null)
            throw new PadesException(PadesFault.Service, "câu trả lời không do cơ quan cấp chứng thư ký");
        return bytes;
    }

    private async Task<byte[]> FetchListAsync(string address, Certificate issuer, CancellationToken cancel)
    {
        using var response = await client.GetAsync(new Uri(address), HttpCompletionOption.ResponseHeadersRead, cancel);
        var bytes = await ReadAsync(response, cancel);
        return Crl.Parse(bytes).IsSignedBy(issuer)
            ? bytes
            : throw new PadesException(PadesFault.Service, "danh sách không do cơ quan cấp chứng thư ký");
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        response.EnsureSuccessStatusCode();
        if (response.Content.Headers.ContentLength > LargestAnswer)
            throw new PadesException(PadesFault.Service, "câu trả lời quá lớn");
        await using var stream = await response.Content.ReadAsStreamAsync(cancel);
        using var bytes = new MemoryStream();
        var chunk = new byte[16 * 1024];
        for (int read; (read = await stream.ReadAsync(chunk, cancel)) > 0;)
        {
            bytes.Write(chunk, 0, read);
            if (bytes.Length > LargestAnswer)
                throw new PadesException(PadesFault.Service, "câu trả lời quá lớn");
        }
        return bytes.ToArray();
    }

    private static byte[] EncodeRequest(Certificate certificate, Certificate issuer, byte[] nonce)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            using (writer.PushSequence())
                WriteIdentifier(writer, certificate, issuer);
            using (writer.PushSequence(Der.Context2))
            using (writer.PushSequence())
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(Oids.OcspNonce);
                using (writer.PushOctetString())
                    writer.WriteOctetString(nonce);
            }
        }
        return writer.Encode();
    }

    private static void WriteIdentifier(AsnWriter writer, Certificate certificate, Certificate issuer)
    {
#pragma warning disable CA5350 // RFC 5019 fixes SHA-1 for naming the certificate in question; nothing is proven by it.
        using var scope = writer.PushSequence();
        writer.WriteAlgorithm(Oids.Sha1, withNull: true);
        writer.WriteOctetString(SHA1.HashData(issuer.Subject.Encoded.Span));
        writer.WriteOctetString(SHA1.HashData(issuer.Key.KeyBytes.Span));
        writer.WriteInteger(certificate.SerialNumber.Span);
#pragma warning restore CA5350
    }
}
