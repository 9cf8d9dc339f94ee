using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;

namespace CongVu.Signing.Agents;

/// <summary>One file of a preparation: what it is, and how far it is (tệp trong phiếu ký).</summary>
public sealed class PreparedFile : IUnrecorded
{
    private PreparedFile()
    {
    }

    internal PreparedFile(Id<SigningPreparation> preparation, int ordinal, SubjectOfSigning subject, FileToSign file)
    {
        PreparationId = preparation;
        Ordinal = ordinal;
        (SubjectId, SubjectVersion, SubjectTitle, AgencyName) = subject;
        (PartId, Name, (BaseHash, Size, PageCount)) = file;
    }

    public Id<SigningPreparation> PreparationId { get; private set; }

    /// <summary>From 1.</summary>
    public int Ordinal { get; private set; }

    /// <summary>The document it belongs to.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>As the signer saw the document: another content is not signed by this.</summary>
    public int SubjectVersion { get; private set; }

    public string SubjectTitle { get; private set; } = "";

    public string AgencyName { get; private set; } = "";

    public Guid PartId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The file before this signature.</summary>
    public FileHash BaseHash { get; private set; }

    public long Size { get; private set; }

    public int PageCount { get; private set; }

    /// <summary>The file with the signature, verified from the store.</summary>
    public FileHash? SignedHash { get; private set; }

    public DateTimeOffset? SignedAt { get; private set; }

    public bool IsSigned => SignedHash is not null;

    internal void Sign(FileHash signed, DateTimeOffset at) => (SignedHash, SignedAt) = (signed, at);

    /// <summary>The file as an earlier preparation of the same document had it.</summary>
    internal FileToSign AsBefore() => new(PartId, Name, new ContentToSign(BaseHash, Size, PageCount));
}

/// <summary>The document that a file to sign belongs to.</summary>
internal sealed record SubjectOfSigning(Guid Id, int Version, string Title, string AgencyName);

/// <summary>A file to sign: which part, under which name, and what it is.</summary>
internal sealed record FileToSign(Guid Part, string Name, ContentToSign Content);

/// <summary>The bytes to sign, as they lie in the store.</summary>
internal sealed record ContentToSign(FileHash Hash, long Size, int PageCount);
