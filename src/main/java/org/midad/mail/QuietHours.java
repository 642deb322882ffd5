package org.midad.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The hours in which only urgent letters go out, by the clock on the edition's wall; over midnight
 * where they end earlier than they begin.
 */
public record QuietHours(LocalTime from, LocalTime to) {

    /**
     * Whether they cover this moment. On a day whose clock is put back they last to the later of
     * two equal times; a time that the clock leaps over is the moment of the leap's end.
     */
    public boolean cover(Instant moment, ZoneId zone) {
        LocalDate today = moment.atZone(zone).toLocalDate();
        return !from.equals(to)
                && (within(moment, today.minusDays(1), zone) || within(moment, today, zone));
    }

    private boolean within(Instant moment, LocalDate day, ZoneId zone) {
        Instant begin = day.atTime(from).atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        LocalDate lastDay = to.isAfter(from) ? day : day.plusDays(1);
        Instant end = lastDay.atTime(to).atZone(zone).withLaterOffsetAtOverlap().toInstant();
        return !moment.isBefore(begin) && moment.isBefore(end);
    }
}
