using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing.Agents;

/// <summary>Preparations as their page and the signing agent read them.</summary>
public sealed class PreparationQueries
{
    private readonly OfficeContext db;
    private readonly Preparations preparations;
    private readonly SigningTokens tokens;

    internal PreparationQueries(OfficeContext db, Preparations preparations, SigningTokens tokens)
    {
        this.db = db;
        this.preparations = preparations;
        this.tokens = tokens;
    }

    /// <summary>A preparation with the certificate that must sign.</summary>
    /// <param name="Preparation">With its files.</param>
    /// <param name="SignerName">In the certificate.</param>
    /// <param name="Thumbprint">Of the certificate.</param>
    /// <param name="IsOpen">Whether it may still be signed.</param>
    public sealed record View(SigningPreparation Preparation, string SignerName, string Thumbprint, bool IsOpen);

    /// <summary>A person's own preparation, open or not.</summary>
    public async Task<View?> FindAsync(Actor actor, Id<SigningPreparation> id, CancellationToken cancel)
    {
        var open = await preparations.FindOpenAsync(id, cancel);
        var own = open?.Preparation ?? await db.Set<SigningPreparation>().AsNoTracking().Include(row => row.Files).FirstOrDefaultAsync(row => row.Id == id, cancel);
        if (own is null || own.PersonId != actor.Person)
        {
            return null;
        }

        var certificate = open?.Certificate ?? await db.Set<SigningCertificate>().AsNoTracking().FirstAsync(row => row.Id == own.CertificateId, cancel);
        return new View(own, certificate.SubjectName, certificate.Thumbprint, open is not null);
    }

    /// <summary>An open preparation of this person, to the agent that shows its token.</summary>
    public async Task<View?> OpenAsync(Id<Person> person, Id<SigningPreparation> id, string? token, CancellationToken cancel) =>
        await preparations.FindOpenAsync(id, cancel) is { } open && open.Preparation.PersonId == person && SigningTokens.Match(tokens.For(open.Preparation), token)
            ? new View(open.Preparation, open.Certificate.SubjectName, open.Certificate.Thumbprint, true)
            : null;

    /// <summary>A file of an open preparation, to whoever shows its token.</summary>
    /// <param name="agent">Whose agent asks; null where the token alone counts.</param>
    /// <param name="id">The preparation.</param>
    /// <param name="ordinal">Which file.</param>
    /// <param name="token">As it was handed out.</param>
    /// <param name="cancel">Stops looking.</param>
    public async Task<PreparedFile?> FileAsync(Id<Person>? agent, Id<SigningPreparation> id, int ordinal, string? token, CancellationToken cancel)
    {
        var open = await preparations.FindOpenAsync(id, cancel);
        var file = open?.Preparation.Files.FirstOrDefault(file => file.Ordinal == ordinal);
        return file is not null && (agent is null || agent == open!.Preparation.PersonId) && SigningTokens.Match(tokens.For(open!.Preparation, file), token) ? file : null;
    }

    /// <summary>Whether this person holds a certificate on a token for signing in an agency.</summary>
    public async Task<bool> HasTokenAsync(Actor actor, Id<Organization> agency, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return await preparations.TokenCertificateAsync(actor.Person, agency, cancel) is not null;
    }
}
