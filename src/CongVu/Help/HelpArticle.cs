using CongVu.Database;
using CongVu.Ledger;

namespace CongVu.Help;

/// <summary>An answer to what many ask, published with the help (bài hướng dẫn).</summary>
public sealed class HelpArticle : Versioned
{
    private HelpArticle()
    {
    }

    internal HelpArticle(Id<HelpArticle> id, HelpRequest request, string title, string answer)
    {
        (Id, RequestId, Page) = (id, request.Id, request.Page);
        (Title, Answer) = (title, answer);
    }

    public Id<HelpArticle> Id { get; private set; }

    /// <summary>The request from which it came.</summary>
    public Id<HelpRequest> RequestId { get; private set; }

    public string Title { get; private set; } = "";

    public string Answer { get; private set; } = "";

    /// <summary>The page on which the difficulty arose.</summary>
    public string Page { get; private set; } = "";

    public DateTimeOffset PublishedAt { get; private set; }

    public string PublishedByName { get; private set; } = "";

    public DateTimeOffset? WithdrawnAt { get; private set; }

    internal void Publish(string byName, DateTimeOffset at) => (PublishedByName, PublishedAt) = (byName, at);

    internal void Withdraw(DateTimeOffset at) => WithdrawnAt = at;
}
