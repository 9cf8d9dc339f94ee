namespace CongVu.Web.Help;

/// <summary>A page of help: about which screens, and which of their buttons it explains in the same words (trợ giúp).</summary>
/// <param name="Key">In its address.</param>
/// <param name="Title">What it is about.</param>
/// <param name="View">The text.</param>
/// <param name="Addresses">Pages whose "?" leads here: an address and everything below it.</param>
/// <param name="Screens">Views whose buttons the text must name; a test reads both.</param>
public sealed record HelpTopic(string Key, string Title, string View, IReadOnlyList<string> Addresses, IReadOnlyList<string> Screens);

/// <summary>All help, as the capabilities registered it.</summary>
public sealed class HelpTopics(IEnumerable<HelpTopic> topics)
{
    private const string Root = "/tro-giup";

    public IReadOnlyList<HelpTopic> All { get; } = [.. topics];

    public HelpTopic? Find(string? key) => All.FirstOrDefault(topic => topic.Key == key);

    /// <summary>The help of a page: that of the longest address it lies under.</summary>
    public string For(string path) => Of(path) is { } found ? $"{Root}/{found.Key}" : Root;

    /// <summary>The help that the page of that address has, if it has one.</summary>
    public HelpTopic? Of(string path) => All.SelectMany(topic => topic.Addresses.Select(address => (topic, address)))
            .Where(pair => path == pair.address || path.StartsWith($"{pair.address}/", StringComparison.Ordinal))
            .OrderByDescending(pair => pair.address.Length).Select(pair => pair.topic).FirstOrDefault();
}
