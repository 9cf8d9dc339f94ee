namespace CongVu.Web.Shared;

/// <summary>What the viewer on the left shows: pictures of pages made on the server.</summary>
/// <param name="FileAddress">The file itself, for those who want to open it.</param>
/// <param name="PageAddress">Address of a page's picture, without the number.</param>
/// <param name="Pages">How many pages there are; zero while they are not known.</param>
/// <param name="Name">The file's name.</param>
public sealed record PageImages(string FileAddress, string PageAddress, int Pages, string Name)
{
    /// <summary>Nothing to look at.</summary>
    public static PageImages None { get; } = new("", "", 0, "");

    /// <summary>All files of the document, when there are several.</summary>
    public IReadOnlyList<FileTab> Tabs { get; init; } = [];
}

/// <summary>A file that the viewer can show.</summary>
public sealed record FileTab(string Name, string Address, bool IsShown);
