using CongVu.Organizations;

namespace CongVu.Directives;

/// <summary>Posts as they are held on a day: what choices of people are made of.</summary>
internal static class HeldPosts
{
    public static IQueryable<Post> HeldOn(this IQueryable<Post> posts, DateOnly day) => posts
        .Where(post => post.Role != Role.Administrator && post.ValidFrom <= day && (post.ValidTo == null || post.ValidTo >= day));
}
