using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Signing;

/// <summary>What a signature shows on the page: the scan of a person's hand, or an agency's seal (ảnh chữ ký, ảnh con dấu; Decree 30, annex I, II.7.d, II.8.a).</summary>
public sealed class SigningPicture : Versioned
{
    private SigningPicture()
    {
    }

    internal SigningPicture(Id<SigningPicture> id, Id<Organization> agency, Id<Person>? person) => (Id, AgencyId, PersonId) = (id, agency, person);

    public Id<SigningPicture> Id { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    /// <summary>The person; absent for the agency's seal.</summary>
    public Id<Person>? PersonId { get; private set; }

    /// <summary>A PNG file with a transparent ground.</summary>
    public FileHash Picture { get; internal set; }
}
