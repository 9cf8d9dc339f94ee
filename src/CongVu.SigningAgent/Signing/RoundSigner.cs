using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using CongVu.Pades;
using CongVu.Pades.Keys;
using CongVu.Pades.Signing;
using CongVu.Pdf.Reading;
using CongVu.SigningAgent.Offices;
using CongVu.SigningAgent.Tokens;

namespace CongVu.SigningAgent.Signing;

/// <summary>
/// Signs the files of a round with one PIN, one after the other, each handed to the office before the next begins: whatever happens
/// between, the office knows exactly which are signed.
/// </summary>
internal sealed class RoundSigner(OfficeClient client, ITokens tokens) : IDisposable
{
    // A token keeps its log-in for the whole process: two rounds at once would borrow each other's PIN.
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>What became of one file.</summary>
    internal sealed record FileResult(FileToSign File, bool IsSigned, string Words);

    /// <summary>Opens the key; nothing is signed yet.</summary>
    /// <exception cref="SigningRefusedException">The token, the PIN or the kind of key stands against it.</exception>
    public async Task<KeyTurn> OpenAsync(Round round, string pin, bool isSure, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        KeyTurn? opened = null;
        try
        {
            return opened = new KeyTurn(OpenKey(round, pin, isSure), turn);
        }
        finally
        {
            if (opened is null)
            {
                turn.Release();
            }
        }
    }

    public async IAsyncEnumerable<FileResult> SignAsync(Round round, KeyTurn key, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var file in round.Waiting)
        {
            var words = await TrySignAsync(round, file, key.Key, cancel);
            yield return new FileResult(file, words.Length == 0, words);
        }
    }

    /// <summary>The file as it will be, for the person to read before they sign.</summary>
    public async Task<byte[]> PreviewAsync(Round round, FileToSign file, CancellationToken cancel)
    {
        var (content, prepared) = await FetchAsync(round, file, cancel);
        return [.. content, .. prepared.Update.Span];
    }

    public void Dispose() => turn.Dispose();

    private Pkcs11Key OpenKey(Round round, string pin, bool isSure)
    {
        if (tokens.Scan().Find(round.Preparation.Thumbprint) is not { } found)
        {
            throw SigningRefusedException.OtherToken(round.Preparation.Signer);
        }

        SigningRefusedException.ThrowIfNoTryIsLeft(found.Token.Tries, isSure);
        try
        {
            var key = tokens.Open(found.Token, found.Certificate, pin);
            return key.AsksEachTime && !isSure && round.Waiting.Skip(1).Any() ? throw RefuseEachTime(key, round) : key;
        }
        catch (PadesException fault)
        {
            throw SigningRefusedException.Of(fault, tokens.Scan().Find(round.Preparation.Thumbprint)?.Token.Tries);
        }
    }

    private static SigningRefusedException RefuseEachTime(Pkcs11Key key, Round round)
    {
        key.Dispose();
        return SigningRefusedException.AsksEachTime(round.Waiting.Count());
    }

    private async Task<string> TrySignAsync(Round round, FileToSign file, Pkcs11Key key, CancellationToken cancel)
    {
        try
        {
            var (content, prepared) = await FetchAsync(round, file, cancel);
            Check(file, content, prepared, key);
            var signature = (await key.SignAsync([prepared.DigestToSign], cancel))[0];
            await client.GiveAsync(round.Office, round.Preparation.Id, file, signature, cancel);
            return "";
        }
        catch (OfficeException refused)
        {
            return refused.Message;
        }
        catch (SigningRefusedException refused)
        {
            return refused.Message;
        }
        catch (PadesException fault)
        {
            return SigningRefusedException.Of(fault, null).Message;
        }
    }

    // What the office says is not believed: the hash shown, the digest to sign and the certificate are found again from the bytes.
    private static void Check(FileToSign file, byte[] content, PreparedSignature prepared, Pkcs11Key key)
    {
        if (Convert.ToHexStringLower(SHA256.HashData(content)) != file.Sha256)
        {
            throw SigningRefusedException.ChangedFile(file.Name);
        }

        if (prepared.BaseLength != content.Length || !prepared.Signer.Certificate.Equals(key.Identity.Certificate))
        {
            throw SigningRefusedException.ChangedFile(file.Name);
        }

        prepared.CheckAgainst(PdfSource.FromMemory(content));
    }

    private async Task<(byte[] Content, PreparedSignature Prepared)> FetchAsync(Round round, FileToSign file, CancellationToken cancel)
    {
        var content = await client.FileAsync(round.Office, round.Preparation.Id, file, cancel);
        return (content, PreparedSignature.FromBytes(await client.PreparedAsync(round.Office, round.Preparation.Id, file, cancel)));
    }

    /// <summary>An open key and the right to be the only one who uses the token.</summary>
    internal sealed class KeyTurn(Pkcs11Key key, SemaphoreSlim turn) : IDisposable
    {
        public Pkcs11Key Key => key;

        public void Dispose()
        {
            key.Dispose();
            turn.Release();
        }
    }
}
