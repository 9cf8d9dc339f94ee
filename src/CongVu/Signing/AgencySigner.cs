using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Signing;

/// <summary>Signs what the program itself wrote with the agency's key, for a clerk (xác nhận của cơ quan; Decree 30, art. 32.2).</summary>
internal sealed class AgencySigner(SigningKeys keys, OfficeFiles files, FileSigner signer)
{
    /// <param name="name">The file's name, for words to people.</param>
    /// <param name="statement">A PDF.</param>
    /// <param name="agency">Whose key.</param>
    /// <param name="pin">Opens the key for this act; never kept.</param>
    /// <param name="cancel">Stops before the key is asked.</param>
    public async Task<Outcome<FileHash>> SignAsync(string name, ReadOnlyMemory<byte> statement, Id<Organization> agency, string pin, CancellationToken cancel)
    {
        var key = await keys.OfAgencyAsync(agency, pin, cancel);
        if (!key.IsDone)
        {
            return new Refusals().Add(key.Refusals);
        }

        using var opened = key.Value;
        return await signer.SignAsync(name, await files.KeepAsync(statement, FileKind.Pdf, cancel), opened, SigningLook.Unseen, cancel);
    }
}
