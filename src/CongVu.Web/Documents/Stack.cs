namespace CongVu.Web.Documents;

/// <summary>The neighbours of a document in the list from which it was opened: one after the other, without going back.</summary>
/// <param name="Previous">Address of the one before.</param>
/// <param name="Next">Address of the one after.</param>
/// <param name="List">Address of the list.</param>
public sealed record Stack(string? Previous, string? Next, string List)
{
    /// <summary>Where to go when this one is dealt with.</summary>
    public string AfterAct => Next ?? Previous ?? List;
}
