namespace CongVu.Web.Shared;

/// <summary>A piece of a page that a capability brings: its view and what the view shows.</summary>
public sealed record PagePart(string View, object Model);
