using CongVu.Files;
using CongVu.Organizations;

namespace CongVu.Web.Documents;

/// <summary>Reads a file for the register, once: the form and its posting ask for the same.</summary>
public sealed class RegisterReader(PdfTexts texts, OrganizationDirectory directory)
{
    /// <param name="file">The main file.</param>
    /// <param name="known">What its packet said of it; that goes before what is read.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IncomingProposal> ReadAsync(FileHash file, IncomingForm? known, CancellationToken cancel)
    {
        var proposal = IncomingProposal.Read(await texts.ReadAsync(file, cancel), await directory.GetAsync(cancel));
        if (known is not null)
        {
            proposal.Prefer(known);
        }

        return proposal;
    }
}
