using CongVu.Organizations;

namespace CongVu.Web.Administration;

/// <summary>The fields of a post.</summary>
public sealed class PostForm
{
    public Role Role { get; set; } = Role.Specialist;

    public string Title { get; set; } = "";

    public SigningCapacity? Capacity { get; set; }

    public DateOnly? From { get; set; }
}
