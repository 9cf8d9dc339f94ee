using CongVu.DocumentFormat.Drafting;
using CongVu.Organizations;

namespace CongVu.Reports;

/// <summary>How an agency calls itself and signs in the documents that the program writes (thể thức ký).</summary>
internal static class LetterForm
{
    private const string Committee = "UBND ";

    /// <summary>The name as a document prints it.</summary>
    public static string InFull(string name) => name.StartsWith(Committee, StringComparison.Ordinal) ? $"Ủy ban nhân dân {name[Committee.Length..]}" : name;

    public static SignerBlock SignerOf(DraftSigner signer, OrganizationDirectory.Entry agency)
    {
        var (post, name) = signer;
        var isCommittee = agency.Name.StartsWith(Committee, StringComparison.Ordinal);
        return post.Capacity switch
        {
            SigningCapacity.OnBehalf => SignerBlock.OnBehalf("Ủy ban nhân dân", post.Title, name),
            SigningCapacity.OnBehalfForHead => SignerBlock.Deputy("Chủ tịch", post.Title, name, isCommittee ? "Ủy ban nhân dân" : null),
            _ => SignerBlock.Head(post.Title, name),
        };
    }
}
