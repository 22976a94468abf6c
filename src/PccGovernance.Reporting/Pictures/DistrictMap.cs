namespace PccGovernance.Reporting;

/// <summary>The districts of the area as tiles, with how many boards meet for each.</summary>
internal static class DistrictMap
{
    private const int Tile = 126;
    private const int Shades = 5;
    private const int MostDistricts = 80;

    public static IEnumerable<PaperBlock> Of(ReviewContext context, Landscape landscape)
    {
        PaperSpeech speech = context.Speech;
        if (context.Review.Governance is not [var area])
        {
            yield return speech.Notice("paper.districts.several-areas", ("count", context.Review.Governance.Count));
            yield break;
        }

        District[] districts = [.. Districts(landscape, area.ForceArea)];
        if (districts.Length is 0 or > MostDistricts)
        {
            yield break;
        }

        int unknown = landscape.Partnerships.Count(board => landscape.Geography.Resolve(board.Footprint).IsEmpty);
        TableDraft table = new TableDraft(speech, "paper.districts.table")
            .Text("paper.column.district")
            .Number("paper.column.boards", "paper.column.alone", "paper.column.some", "paper.column.whole-area");
        foreach (District district in districts)
        {
            table.Row(
                PaperCell.Of(district.Name),
                speech.Number(district.Boards),
                speech.Number(district.Alone),
                speech.Number(district.Some),
                speech.Number(district.Whole));
        }

        District most = districts.MaxBy(static district => district.Boards);
        District least = districts.MinBy(static district => district.Boards);
        yield return new PaperPicture
        {
            Title = speech.Say("paper.districts.picture"),
            Alternative = speech.Say(
                "paper.districts.alternative",
                ("districts", districts.Length),
                ("area", area.Name),
                ("most", most.Name),
                ("most-boards", most.Boards),
                ("least", least.Name),
                ("least-boards", least.Boards),
                ("unknown", unknown)),
            Drawing = Draw(districts, speech),
            Table = table.ToTable(unknown == 0 ? string.Empty : speech.Say("paper.districts.unknown", ("count", unknown))),
        };
    }

    private static IEnumerable<District> Districts(Landscape landscape, AreaCode area)
    {
        Geography geography = landscape.Geography;
        LocalAuthority[] authorities =
        [
            .. geography
                .Authorities.Where(authority =>
                    authority.ForceArea == area && !authority.IsCounty && Places.Find(authority.Code) is not null)
                .OrderBy(static authority => authority.Name, StringComparer.Ordinal),
        ];
        FootprintExtent[] extents = [.. authorities.Select(authority => geography.Resolve(Footprint.Of(authority.Code)))];
        FootprintExtent[] boards =
        [
            .. landscape.Partnerships.Select(board => geography.Resolve(board.Footprint)).Where(static extent => !extent.IsEmpty),
        ];
        int[] covered = [.. boards.Select(board => extents.Count(board.Intersects))];
        for (int i = 0; i < authorities.Length; i++)
        {
            int[] here =
            [
                .. Enumerable.Range(0, boards.Length).Where(board => boards[board].Intersects(extents[i])).Select(board => covered[board]),
            ];
            int whole = authorities.Length == 1 ? 0 : here.Count(count => count == authorities.Length);
            int alone = here.Count(static count => count == 1);
            yield return new(
                authorities[i].Name,
                Places.Find(authorities[i].Code)!.Value,
                here.Length,
                alone,
                here.Length - alone - whole,
                whole);
        }
    }

    private static Drawing Draw(District[] districts, PaperSpeech speech)
    {
        Sketch sketch = new();
        ((int Column, int Row)[] tiles, int columns, int rows) = TileGrid.Of([.. districts.Select(static district => district.Place)]);
        int most = Math.Max(1, districts.Max(static district => district.Boards));
        for (int i = 0; i < districts.Length; i++)
        {
            double x = tiles[i].Column * Tile;
            double y = tiles[i].Row * Tile;
            int shade = districts[i].Boards == 0 ? 0 : 1 + ((districts[i].Boards - 1) * Shades / most);
            sketch.Rectangle(x + 2, y + 2, Tile - 4, Tile - 4, shade == 0 ? "tile-none" : $"tile shade-{Math.Min(shade, Shades)}", 4);
            string[] lines = Sketch.Wrap(districts[i].Name, 16, 3);
            for (int line = 0; line < lines.Length; line++)
            {
                sketch.Text(x + (Tile / 2.0), y + 26 + (line * 16), lines[line], "t small tile-name", "middle");
            }

            sketch.Text(
                x + (Tile / 2.0),
                y + Tile - 14,
                speech.Say("paper.districts.alone", ("count", districts[i].Alone)),
                "t small tile-name",
                "middle");
            sketch.Text(
                x + (Tile / 2.0),
                y + Tile - 34,
                speech.Say("paper.number", ("number", districts[i].Boards)),
                "t big tile-name",
                "middle");
        }

        sketch.Text(0, (rows * Tile) + 20, speech.Say("paper.districts.key"), "t small");
        return sketch.ToDrawing(Math.Max(columns * Tile, 560), (rows * Tile) + 30);
    }

    private readonly record struct District(string Name, (int East, int North) Place, int Boards, int Alone, int Some, int Whole);
}
