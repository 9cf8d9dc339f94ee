using CongVu.Ledger;

namespace CongVu.Help;

/// <summary>Somebody reported a difficulty.</summary>
public sealed record DifficultyReported(Id<HelpRequest> Request, string Page) : Fact(Request);

/// <summary>The help desk took a request.</summary>
public sealed record DifficultyTaken(Id<HelpRequest> Request) : Fact(Request);

/// <summary>The help desk answered a request.</summary>
public sealed record DifficultyAnswered(Id<HelpRequest> Request, int WorkingMinutes) : Fact(Request);

/// <summary>One side said something more about a request.</summary>
public sealed record DifficultyDiscussed(Id<HelpRequest> Request, bool IsReopened) : Fact(Request);

/// <summary>A request was closed.</summary>
public sealed record DifficultyClosed(Id<HelpRequest> Request) : Fact(Request);

/// <summary>An answer was published with the help.</summary>
public sealed record HelpArticlePublished(Id<HelpArticle> Article, Id<HelpRequest> Request, string Title) : Fact(Article);

/// <summary>A published answer was withdrawn.</summary>
public sealed record HelpArticleWithdrawn(Id<HelpArticle> Article, string Title) : Fact(Article);

/// <summary>The program found that it had not worked for a while.</summary>
public sealed record SystemWasDown(Id<Downtime> Downtime, DateTimeOffset From, DateTimeOffset Until) : Fact(Downtime);
