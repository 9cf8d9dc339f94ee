using CongVu.Organizations;
using CongVu.Web.Interfaces;
using CongVu.Web.Shared;

namespace CongVu.Web.Administration;

/// <summary>The places of administration in the menu.</summary>
internal static class AdministrationWeb
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<IMenuPart, AdministrationMenu>();
        services.AddSingleton<IApiPart, AdministrationApi>();
        services.AddSingleton<IApiPart, AccessAdministrationApi>();
    }

    private sealed class AdministrationMenu : IMenuPart
    {
        public Task<IEnumerable<MenuItem>> ItemsAsync(Actor actor, CancellationToken cancel)
        {
            var items = new List<MenuItem> { new(MenuGroup.Other, 20, "/uy-quyen", "Ủy quyền") };
            var isAdministrator = actor.Posts.Any(post => post.Role is Role.Administrator);
            if (isAdministrator || actor.Posts.Any(post => post.Role is Role.RecordsClerk or Role.ChiefOfOffice or Role.Leader))
            {
                items.Add(new MenuItem(MenuGroup.Other, 21, "/chung-thu", "Chứng thư số"));
            }

            if (isAdministrator || actor.Posts.Any(post => post.Capacity is not null))
            {
                items.Add(new MenuItem(MenuGroup.Other, 21, "/anh-ky", "Ảnh chữ ký, con dấu"));
            }

            if (isAdministrator)
            {
                items.Add(new MenuItem(MenuGroup.Other, 22, "/quan-tri/co-quan", "Cơ quan, con người"));
                items.Add(new MenuItem(MenuGroup.Other, 24, "/quan-tri/danh-ba-truc", "Danh bạ trục liên thông"));
                items.Add(new MenuItem(MenuGroup.Other, 25, "/quan-tri/lich-lam-viec", "Lịch làm việc"));
                items.Add(new MenuItem(MenuGroup.Other, 23, "/quan-tri/he-thong", "Hệ thống kết nối"));
            }

            return Task.FromResult<IEnumerable<MenuItem>>(items);
        }
    }
}
