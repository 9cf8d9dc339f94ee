using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;

namespace CongVu.Signing.Agents;

/// <summary>One file of a preparation: what it is, the signature that lacks only its value, and how far it is (tệp trong phiếu ký).</summary>
public sealed class PreparedFile : IUnrecorded
{
    private PreparedFile()
    {
    }

    internal PreparedFile(Id<SigningPreparation> preparation, int ordinal, SubjectOfSigning subject, FileToSign file, byte[] prepared)
    {
        PreparationId = preparation;
        Ordinal = ordinal;
        (SubjectId, SubjectVersion, SubjectTitle, AgencyName) = subject;
        (PartId, Name, (BaseHash, Size, PageCount)) = file;
        Prepared = prepared;
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

    /// <summary>The deferred signature; empty once it is complete.</summary>
    public byte[] Prepared { get; private set; } = [];

    /// <summary>The file with the signature, verified from the store.</summary>
    public FileHash? SignedHash { get; private set; }

    public DateTimeOffset? SignedAt { get; private set; }

    public bool IsSigned => SignedHash is not null;

    internal void Sign(FileHash signed, DateTimeOffset at) => (SignedHash, SignedAt, Prepared) = (signed, at, []);
}

/// <summary>The document that a file to sign belongs to.</summary>
internal sealed record SubjectOfSigning(Guid Id, int Version, string Title, string AgencyName);

/// <summary>A file to sign: which part, under which name, and what it is.</summary>
internal sealed record FileToSign(Guid Part, string Name, ContentToSign Content);

/// <summary>The bytes to sign, as they lie in the store.</summary>
internal sealed record ContentToSign(FileHash Hash, long Size, int PageCount);
