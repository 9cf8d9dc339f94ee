namespace Planted.Directives
{
    internal static class PlantedDirective
    {
        public static int Count => 1;
    }
}

namespace Planted.Documents
{
    internal sealed class PlantedDocument
    {
        public static Func<Task<int>> Hidden => async () =>
        {
            await Task.Yield();
            return Directives.PlantedDirective.Count;
        };
    }
}
