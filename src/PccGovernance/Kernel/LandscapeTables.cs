namespace PccGovernance.Kernel;

/// <summary>The tables of a landscape: made when first asked for, and kept with it for whoever asks next.</summary>
internal static class LandscapeTables
{
    extension(Landscape landscape)
    {
        /// <summary>Who sits where, in numbers.</summary>
        public SeatTable SeatTable => landscape.Derived.Of(landscape, static l => new SeatTable(l.Contents));

        /// <summary>The ways in which seats are alike.</summary>
        public SeatClasses SeatClasses => landscape.Derived.Of(landscape, static l => new SeatClasses(l));

        /// <summary>Which partnerships report to which, in numbers.</summary>
        public ReportingTable ReportingTable => landscape.Derived.Of(landscape, static l => new ReportingTable(l.Partnerships));

        /// <summary>What partnerships are about, in numbers.</summary>
        public PartnershipTable PartnershipTable => landscape.Derived.Of(landscape, static l => new PartnershipTable(l));
    }
}
