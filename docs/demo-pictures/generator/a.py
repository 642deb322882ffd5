from ink import *


def harbour():
    p = Pic('harbour', '#f3d9b1', 1600, 1067)
    # dawn bands
    p.rect(0, 0, 1600, 240, '#e9b68d'); p.tone(0, 80, 1600, 180, '#f3d9b1', 24, 1, 10)
    p.circ(500, 520, 120, '#fff3dc'); p.circ(500, 520, 86, '#e0703f')
    p.hill(545, 14, '#8fa9a4', 7, base=640, seed=4); p.hill(580, 10, '#5f8a88', 9, base=640, seed=8)
    # town on the far shore
    x = 40
    r = random.Random(3)
    while x < 760:
        w, h = r.randint(28, 64), r.randint(24, 74)
        p.rect(x, 620 - h, w, h + 10, r.choice(['#477674', '#3d6b6b', '#54817d']))
        if r.random() < .6:
            p.rect(x + w * .3, 620 - h + 12, 8, 10, '#f3d9b1')
        x += w + r.randint(-6, 14)
    # water
    p.rect(0, 620, 1600, 460, '#4f8b8a')
    p.rect(0, 620, 1600, 60, '#7fb0a8')
    p.tone(0, 660, 1600, 330, '#0a5b5f', 30, 1, 13, .75)
    for i in range(11):
        w = 190 - i * 9 + (i % 3) * 40
        p.rect(500 - w / 2 + (i % 2) * 22 - 10, 636 + i * 24, w, 9 + i * .4, '#f0a572' if i % 2 else '#f8d5a8', rx=5)
    p.waves(0, 1600, 650, 900, '#cfe0d3', 46, 40, 130, 5, o=.7)
    # cranes on the far quay
    for cx, s in ((120, 1), (285, .8)):
        c = '#2f5a5c'
        y = 612
        p.line([(cx, y), (cx, y - 260 * s)], c, 10 * s); p.line([(cx + 44 * s, y), (cx + 44 * s, y - 250 * s)], c, 10 * s)
        for j in range(5):
            p.line([(cx, y - j * 50 * s), (cx + 44 * s, y - (j + 1) * 50 * s)], c, 4 * s)
        p.line([(cx - 70 * s, y - 240 * s), (cx + 210 * s, y - 290 * s)], c, 12 * s)
        p.line([(cx + 20 * s, y - 330 * s), (cx + 210 * s, y - 290 * s)], c, 4 * s)
        p.line([(cx + 20 * s, y - 330 * s), (cx + 20 * s, y - 250 * s)], c, 8 * s)
        p.line([(cx + 170 * s, y - 282 * s), (cx + 170 * s, y - 150 * s)], c, 3)
        p.rect(cx + 148 * s, y - 150 * s, 46 * s, 30 * s, '#c5603a')
    # the ship: bow towards us
    hull = 'M850 250Q1000 210 1110 190L1640 130V920H1035Q965 700 850 250Z'
    p.path(hull, '#0a5b5f')
    p.clip(hull)
    p.path('M850 250Q1000 560 1070 960L1000 960L820 250Z', '#0f7478')
    p.poly([(860, 735), (1640, 760), (1640, 960), (860, 960)], '#b5472f')
    p.poly([(860, 722), (1640, 747), (1640, 764), (860, 738)], '#f3e7cf')
    p.poly([(1085, 200), (1640, 130), (1640, 960), (1180, 960)], p.hatch('#06393d', -62, 24, 6), o=.5)
    p.path('M1060 960Q1040 560 930 250L980 230Q1095 560 1120 960Z', '#0b4a4e', o=.5)
    p.end()
    p.path('M840 252Q1000 206 1110 186L1640 122V150L1112 214Q1000 236 850 280Z', '#f3e7cf')
    # anchor pocket
    p.circ(1012, 395, 30, '#063f43'); p.line([(1012, 395), (1012, 470)], '#f3d9b1', 9)
    p.path('M975 452Q1012 510 1049 452', None, st='#f3d9b1', sw=10, extra='stroke-linecap="round"'); p.line([(990, 420), (1034, 420)], '#f3d9b1', 8)
    for i in range(7):
        p.circ(1190 + i * 66, 300 - i * 8, 14, '#063f43')
    # superstructure
    p.poly([(1240, 168), (1250, 20), (1640, -30), (1640, 122)], '#f3e7cf')
    p.poly([(1240, 168), (1250, 20), (1330, 10), (1330, 158)], '#dcc9a3')
    for i in range(6):
        p.poly([(1350 + i * 48, 62 - i * 5), (1384 + i * 48, 58 - i * 5), (1384 + i * 48, 94 - i * 5), (1350 + i * 48, 98 - i * 5)], '#0a5b5f')
    p.line([(1120, 190), (1120, 30)], '#1d3b3d', 10); p.line([(1120, 50), (1245, 110)], '#1d3b3d', 4); p.line([(1120, 40), (880, 246)], '#1d3b3d', 3)
    for i in range(7):   # a string of lamps
        t = i / 7 + .08
        x, y = 1120 - 240 * t, 40 + 206 * t
        p.circ(x - 2, y + 14, 11, ['#fff3dc', '#e0703f', '#fff3dc'][i % 3])
    p.path('M1040 915Q1120 890 1640 905V935H1010Z', '#cfe0d3', o=.8)
    # mooring rope
    p.path('M905 330Q700 800 642 900', None, st='#f3e7cf', sw=7); p.ell(905, 326, 16, 22, '#063f43', rot=-14)
    # fishing boats in the mid water
    for bx, by, s, c in ((250, 760, 1.0, '#c5603a'), (680, 735, .62, '#d9a441')):
        p.g(f'translate({bx} {by}) scale({s})')
        p.path('M-190 -50Q0 0 200 -70Q170 40 120 60H-120Q-170 30 -190 -50Z', c)
        p.path('M-185 -35Q0 16 196 -54L186 -28Q0 36 -178 -12Z', '#f3e7cf')
        p.path('M-120 60H120Q150 40 170 10Q60 40 -150 30Z', mix(c, '#1c3144', .35))
        p.rect(-70, -120, 90, 92, '#f3e7cf'); p.rect(-80, -132, 110, 16, '#0a5b5f'); p.rect(-52, -104, 26, 32, '#1d3b3d'); p.rect(-14, -104, 22, 32, '#1d3b3d')
        p.line([(60, -30), (60, -230)], '#1d3b3d', 8); p.line([(60, -220), (150, -50)], '#1d3b3d', 3)
        p.fig(110, -30, 150, f=1, arms=((120, 165), (20, 40)), top='#0a5b5f', bottom='#1d3b3d', style='cap')
        p.path('M-160 64Q0 84 170 60', None, st='#cfe0d3', sw=8)
        p.end()
    # quay in the foreground with people
    p.poly([(0, 925), (1600, 950), (1600, 1067), (0, 1067)], '#1d3b3d')
    p.poly([(0, 925), (1600, 950), (1600, 964), (0, 942)], '#cdb184')
    p.rect(0, 985, 1600, 90, p.hatch('#2c5255', 0, 22, 3))
    p.path('M610 950V900Q605 880 640 878Q676 880 670 900V952Z', '#b5472f'); p.ell(640, 880, 36, 12, '#cf6a48')
    F = lambda *a, **k: p.fig(*a, shade='#10262b', **k)
    F(90, 985, 265, face='back', style='scarf', hair='#c5603a', top='#e9c79a', bottom='#e9c79a', dress='#e9c79a', arms=((10, 5), (-10, -4)))
    F(170, 985, 175, face='back', top='#d9a441', bottom='#23484b', arms=((150, 170), (-20, -10)))
    F(360, 990, 285, face='back', top='#f3e7cf', bottom='#17292f', style='short', arms=((140, 168), (-14, -6)))
    F(470, 992, 275, face='back', top='#b5472f', bottom='#23363d', style='cap', arms=((14, 60), (-150, -170)))
    F(790, 1000, 280, f=1, top='#8fb7ae', bottom='#16262c', style='bun', arms=((155, 175), (-10, -4)))
    F(880, 1000, 290, f=1, top='#e8c48f', bottom='#2b4a50', beard='#3a312d', arms=((40, 95), (-12, -6)))
    for x, y, s in ((640, 300, 44), (730, 350, 30), (330, 250, 34), (580, 210, 24), (180, 380, 22)):
        p.bird(x, y, s, '#fffefb', 8)
    p.save()


def rain():
    p = Pic('rain', '#3d5566')
    # wet street seen from above
    p.rect(0, 0, 1600, 900, '#486476')
    p.poly([(0, 0), (360, 0), (120, 900), (0, 900)], '#a9b3ad'); p.poly([(1400, 0), (1600, 0), (1600, 900), (1190, 900)], '#a9b3ad')
    p.poly([(360, 0), (378, 0), (138, 900), (120, 900)], '#5d7079'); p.poly([(1384, 0), (1400, 0), (1190, 900), (1174, 900)], '#5d7079')
    p.poly([(0, 0), (360, 0), (120, 900), (0, 900)], p.hatch('#8f9c99', 15, 90, 4)); p.poly([(0, 0), (360, 0), (120, 900), (0, 900)], p.hatch('#8f9c99', 105, 90, 4))
    p.poly([(1400, 0), (1600, 0), (1600, 900), (1190, 900)], p.hatch('#8f9c99', 15, 90, 4)); p.poly([(1400, 0), (1600, 0), (1600, 900), (1190, 900)], p.hatch('#8f9c99', 105, 90, 4))
    # puddles that mirror a warm window
    for x, y, rx, ry in ((520, 150, 150, 96), (960, 790, 190, 92), (420, 760, 96, 60)):
        d = p.blob(x, y, rx, ry, '#31475a', 7, .2)
        p.clip(d); p.path(f'M{x-rx*1.2} {y-ry*.9}L{x+rx*.5} {y-ry*1.2}L{x-rx*.9} {y+ry}Z', '#7fa3b3', o=.45)
        for q in (.24, .44, .64):
            p.ell(x + rx * .15, y + ry * .1, rx * q, ry * q * .8, None, st='#a9c1cb', sw=4, o=.9 - q)
        p.end()
    # crossing
    for i in range(9):
        x = 250 + i * 122
        p.poly([(x + 8, 360), (x + 76, 362), (x + 36, 590), (x - 36, 588)], '#e8e4d8', o=.92)
    p.rect(0, 0, 1600, 900, p.hatch('#6d8798', 78, 46, 2), o=.5)

    def brolly(x, y, r, c, c2, rot, bag=None, n_=8):
        # shadow and mirrored light
        p.ell(x + r * .35, y + r * .45, r * .98, r * .92, '#22333f', o=.55)
        # feet and arms that stick out
        a = math.radians(rot)
        for s in (-1, 1):
            fx, fy = x + math.cos(a) * r * (.98 + .12 * s) + s * math.sin(a) * r * .22, y + math.sin(a) * r * (.98 + .12 * s) - s * math.cos(a) * r * .22
            p.ell(fx, fy, r * .2, r * .1, '#1a242b', rot=rot)
        if bag:
            p.rect(x - r * 1.12, y - r * .3, r * .5, r * .7, bag, rx=8)
        P = [(x + r * math.cos(6.283 * i / n_ + a), y + r * math.sin(6.283 * i / n_ + a)) for i in range(n_)]
        for i in range(n_):
            q, w = P[i], P[(i + 1) % n_]
            m = ((q[0] + w[0]) / 2 * .93 + x * .07, (q[1] + w[1]) / 2 * .93 + y * .07)
            mid = (q[0] + w[0]) / 2 - x + (q[1] + w[1]) / 2 - y
            col = c if i % 2 == 0 else c2
            if mid > r * .55:
                col = mix(col, '#1c2b38', .28)
            elif mid < -r * .55:
                col = mix(col, '#fffefb', .16)
            p.path(f'M{n(x)} {n(y)}L{n(q[0])} {n(q[1])}Q{n(m[0])} {n(m[1])} {n(w[0])} {n(w[1])}Z', col)
        p.circ(x, y, r * .06, '#f3e7cf')
    brolly(300, 470, 104, '#c5603a', '#c5603a', 20, '#d9a441')
    brolly(530, 430, 92, '#0a5b5f', '#0f7478', 70)
    brolly(800, 540, 118, '#d9a441', '#e8c06a', 200, '#7c3b2a')
    brolly(1060, 400, 98, '#f0e6d2', '#c5603a', 160)
    brolly(1290, 560, 108, '#22343f', '#2c424f', 10)
    brolly(700, 360, 78, '#e59a84', '#eab29e', 40)
    brolly(110, 160, 96, '#7fb0a8', '#98c2ba', 100)
    brolly(1500, 210, 100, '#8c3f3a', '#a04c45', 80)
    brolly(1470, 790, 92, '#0a5b5f', '#7fb0a8', 50)
    # a child without an umbrella, arms wide
    p.ell(945, 655, 46, 30, '#22333f', o=.5)
    p.line([(880, 610), (980, 630)], '#d9a441', 22); p.ell(930, 620, 40, 30, '#e8b84a', rot=15); p.circ(930, 612, 22, '#f3d27a'); p.circ(878, 609, 10, '#c98f68'); p.circ(982, 631, 10, '#c98f68')
    # a yellow car's nose enters from the top
    p.poly([(790, -10), (1010, -10), (1016, 130), (985, 190), (810, 190), (782, 130)], '#e3b24a'); p.poly([(815, 60), (985, 60), (965, 10), (835, 10)], '#22343f')
    p.poly([(800, 120), (1000, 120), (985, 190), (810, 190)], '#c89635'); p.ell(815, 178, 22, 12, '#fff3cf'); p.ell(982, 178, 22, 12, '#fff3cf')
    p.poly([(800, 190), (835, 190), (850, 330), (740, 330)], '#fff3cf', o=.25); p.poly([(965, 190), (1000, 190), (1060, 330), (950, 330)], '#fff3cf', o=.25)
    # rain and rings
    r = p.r
    d = ''.join(f'M{r.randint(0,1640)} {r.randint(-40,900)}l{-(L:=r.randint(20,60))*.22:.0f} {L}' for _ in range(230))
    p.path(d, None, st='#e6edea', sw=4, o=.6, extra='stroke-linecap="round"')
    for _ in range(34):
        x, y = r.randint(140, 1400), r.randint(20, 880)
        q = r.randint(7, 17)
        p.ell(x, y, q, q * .6, None, st='#c9d6d8', sw=3, o=.6)
    p.save()


def football():
    p = Pic('football', '#17323a')
    # stands and lights
    p.rect(0, 0, 1600, 470, '#153a42')
    cols = ['#d9a441', '#c5603a', '#f3e7cf', '#7fb0a8', '#3a6a6d', '#24545a', '#24545a']
    by = {}
    for j in range(8):
        y = 130 + j * 40
        for i in range(46):
            x = i * 36 + (j % 2) * 18 + p.r.uniform(-5, 5)
            by.setdefault(p.r.choice(cols), []).append(f'M{n(x)} {n(y + p.r.uniform(-5,5))}h.1')
    for c, d in by.items():
        p.path(''.join(d), None, st=c, sw=22, extra='stroke-linecap="round"', o=.75)
    p.rect(0, 0, 1600, 96, '#0e252c'); p.poly([(0, 96), (1600, 96), (1600, 112), (0, 112)], '#2c5a60')
    for x in (210, 800, 1390):
        p.poly([(x, 50), (x - 300, 470), (x + 300, 470)], '#f3e7cf', o=.09)
        for i in range(6):
            p.circ(x - 75 + i * 30, 44, 13, '#fff6df')
    p.rect(0, 440, 1600, 46, '#0a5b5f'); p.rect(0, 436, 1600, 8, '#f3e7cf')
    # pitch in mown bands
    for i in range(7):
        y0, y1 = 486 + [0, 22, 54, 102, 170, 262, 372][i], 486 + [22, 54, 102, 170, 262, 372, 500][i]
        p.rect(0, y0, 1600, y1 - y0 + 1, ['#6f9a5f', '#5f8b54'][i % 2])
    p.path('M160 900L420 560H1180L1440 900', None, st='#eef0dc', sw=9); p.ell(800, 640, 15, 6, '#eef0dc')
    p.path('M620 560Q800 508 980 560', None, st='#eef0dc', sw=6)
    # the kicker, small, and the wall of players behind
    for x, c, s in ((330, '#c5603a', 132), (430, '#f3e7cf', 128), (1180, '#c5603a', 130), (1290, '#f3e7cf', 134)):
        p.ell(x + 20, 548, 44, 6, '#3f6a45'); p.fig(x, 548, s, top=c, bottom='#17323a', bare=True, short=True, arms=((20, 40), (-20, 10)), f=1 if x < 800 else -1)
    p.ell(745, 668, 90, 11, '#3f6a45')
    p.fig(735, 668, 235, f=1, lean=-14, top='#c5603a', bottom='#f3e7cf', bare=True, short=True, legs=((52, 70), (-16, -24)), arms=((-50, -30), (70, 95)), shade='#3a1c14')
    # keeper in full dive
    p.ell(1010, 868, 270, 20, '#3f6a45')
    K = '#e3b24a'
    p.g('translate(1010 610) rotate(-24)')
    p.taper((-150, 30), 42, (-330, 10), 30, '#b9862c'); p.taper((-330, 10), 30, (-440, 70), 20, '#17323a'); p.taper((-440, 70), 20, (-476, 40), 15, '#0d1c22')
    p.taper((-150, 60), 46, (-290, 130), 34, '#17323a'); p.taper((-290, 130), 31, (-420, 120), 20, '#17323a'); p.taper((-420, 120), 20, (-465, 150), 16, '#0d1c22')
    p.taper((70, -10), 34, (200, -62), 28, '#b9862c'); p.taper((200, -62), 28, (320, -80), 22, '#b9862c'); p.circ(338, -84, 34, '#d8e6df')
    tor = smoothc([(-180, 20), (-60, -14), (60, -52), (118, -30), (124, 34), (70, 84), (-60, 92), (-180, 96)])
    p.path(tor, K); p.clip(tor); p.rect(-200, 50, 340, 70, p.hatch('#8c5f1c', 30, 13, 5)); p.rect(-70, -80, 34, 220, '#17323a'); p.end()
    p.taper((104, 0), 24, (150, -8), 26, '#a9744f'); p.ell(184, -16, 52, 46, '#2a2320'); p.ell(194, -4, 43, 40, '#c98f68')
    p.taper((86, 40), 36, (210, 30), 28, K); p.taper((210, 30), 28, (322, -14), 22, K); p.circ(340, -22, 36, '#f3f2ea')
    for i in range(4):
        p.taper((352, -40 + i * 13), 11, (384, -54 + i * 16), 9, '#f3f2ea')
    p.end()
    # ball
    p.g('translate(1425 372) rotate(20)')
    p.circ(0, 0, 56, '#fffefb'); p.clip(circle(0, 0, 56))
    p.poly([(0, -22), (21, -7), (13, 18), (-13, 18), (-21, -7)], '#17323a')
    for a in range(5):
        t = math.radians(-90 + 72 * a)
        x, y = 58 * math.cos(t), 58 * math.sin(t)
        p.circ(x, y, 20, '#17323a'); p.line([(22 * math.cos(t), 22 * math.sin(t)), (x, y)], '#17323a', 4)
    p.path('M-60 30Q0 60 60 20V70H-60Z', '#17323a', o=.2)
    p.end(); p.end()
    # posts and net in front of us
    d = ''
    for i in range(-2, 23):
        x = i * 76
        d += f'M{x} 0Q{x + (800-x)*.05:.0f} 450 {x - (800-x)*.06:.0f} 900'
    for j in range(13):
        y = j * 74
        d += f'M0 {y}Q800 {y+26} 1600 {y}'
    p.path(d, None, st='#fffefb', sw=3, o=.5)
    p.rect(0, 0, 1600, 26, '#fffefb'); p.rect(0, 26, 1600, 8, '#9fb6b3'); p.poly([(0, 0), (42, 0), (30, 900), (0, 900)], '#fffefb'); p.poly([(42, 0), (54, 0), (40, 900), (30, 900)], '#9fb6b3')
    p.save()


def fishing():
    p = Pic('fishing', '#f1b27a')
    p.rect(0, 0, 1600, 150, '#d9846a'); p.rect(0, 150, 1600, 120, '#e69a70'); p.tone(0, 200, 1600, 150, '#f1b27a', 18, 1, 8)
    p.circ(520, 470, 250, '#f8d48f'); p.circ(520, 470, 205, '#fbe7b8')
    p.hill(530, 16, '#a35b5c', 6, base=580, seed=12)
    p.rect(0, 560, 1600, 340, '#5c3a52'); p.rect(0, 560, 1600, 50, '#8c4f59')
    for i in range(15):
        w = 420 - i * 10 + 70 * ((i * 7) % 3 - 1)
        p.rect(520 - w / 2 + ((i * 37) % 60 - 30), 574 + i * 22, w, 6 + i * .7, '#f6c584' if i % 2 == 0 else '#dc8a68', rx=6)
    p.waves(0, 1600, 590, 890, '#8c5566', 70, 60, 190, 7)
    # boat
    p.path('M760 690Q1050 760 1420 640Q1400 770 1300 800H930Q820 790 760 690Z', '#2b1d33')
    p.path('M760 690Q1050 760 1420 640L1414 672Q1060 790 778 722Z', '#c5603a')
    p.path('M930 800H1300Q1360 782 1390 730Q1200 800 880 780Z', p.hatch('#6a4160', 20, 12, 4))
    p.path('M740 806Q1080 840 1480 800', None, st='#f6c584', sw=8, extra='stroke-linecap="round"')
    # the fisherman
    p.fig(1100, 738, 470, f=-1, lean=12, legs=((22, 4), (-26, -16)), arms=((98, 112), (128, 118)), top='#0a5b5f', bottom='#33243a', skin='#8a5640', style='cap', shade='#20142a', shoe='#1a1220', short=False)
    hx, hy = p.sh[0] - 150, p.sh[1] - 20
    # a second man, seated, with the oar
    p.fig(1290, 720, 400, f=-1, lean=18, anchor='hip', legs=((92, 60), (86, 70)), shoe=None, arms=((60, 95), (50, 90)), top='#d9a441', bottom='#2b1d33', skin='#8a5640', hair='#efe2cf', style='short', shade='#20142a', beard='#efe2cf')
    p.path('M880 716Q1060 770 1416 660L1412 690Q1100 790 800 726Z', '#c5603a')
    p.line([(1175, 600), (1430, 880)], '#2b1d33', 15); p.ell(1440, 892, 22, 56, '#2b1d33', rot=-42)
    # the net in the air: an umbrella of mesh
    A = (hx, hy)
    cx, cy, rx, ry, rot = 470, 430, 330, 118, math.radians(-28)
    ring = [(cx + rx * math.cos(t) * math.cos(rot) - ry * math.sin(t) * math.sin(rot), cy + rx * math.cos(t) * math.sin(rot) + ry * math.sin(t) * math.cos(rot)) for t in [6.283 * i / 28 for i in range(28)]]
    d = ''
    for q in ring:
        m = ((A[0] + q[0]) / 2, (A[1] + q[1]) / 2 - 70)
        d += f'M{n(A[0])} {n(A[1])}Q{n(m[0])} {n(m[1])} {n(q[0])} {n(q[1])}'
    for f in (.35, .5, .64, .77, .89):
        d += smoothc([((1-f)**2 * A[0] + 2*f*(1-f)*((A[0]+q[0])/2) + f*f*q[0], (1-f)**2 * A[1] + 2*f*(1-f)*((A[1]+q[1])/2-70) + f*f*q[1]) for q in ring[::2]])
    p.path(smoothc(ring), '#2b1d33', o=.12)
    p.path(d, None, st='#4a2c45', sw=3.4, o=.85)
    p.path(smoothc(ring), None, st='#2b1d33', sw=8)
    for q in ring[::1]:
        p.circ(q[0], q[1] + 6, 8, '#2b1d33')
    for x, y, s in ((1180, 160, 34), (1290, 210, 26), (1420, 120, 40), (1050, 90, 20)):
        p.bird(x, y, s, '#5c3a52', 7)
    p.save()


def boats():
    p = Pic('boats', '#3f9a98')
    p.rect(0, 0, 1600, 900, '#4aa6a1')
    d = p.blob(320, 250, 520, 260, '#6fbcb0', 10, .2); p.blob(1400, 760, 420, 230, '#2f8788', 10, .2); p.blob(180, 180, 260, 150, '#95d0bf', 9, .2)
    r = p.r
    dd = ''
    for _ in range(90):
        x, y, L = r.randint(0, 1600), r.randint(0, 900), r.randint(18, 56)
        dd += f'M{x} {y}q{L*.25:.0f} -{L*.2:.0f} {L*.5:.0f} 0t{L*.5:.0f} 0'
    p.path(dd, None, st='#d6efe4', sw=4, o=.6, extra='stroke-linecap="round"')
    # the pier runs across on a slant
    p.g('rotate(-14 800 450)')
    p.rect(-200, 430, 2000, 96, '#1f6265', o=.55)
    p.rect(-200, 400, 2000, 96, '#e7cfa0')
    p.rect(-200, 400, 2000, 96, p.hatch('#cfae77', 90, 34, 4)); p.rect(-200, 478, 2000, 18, '#b98f58')
    for x in range(-120, 1800, 160):
        for y in (404, 488):
            p.circ(x, y, 12, '#5b3b2a')

    def boat(x, y, s, up, hull, deck, kind):
        p.g(f'translate({x} {y}) scale({s} {-s if up else s}) rotate({(x*7)%9-4})')
        o = 'M-62 0Q-70 120 -40 210Q-20 264 0 284Q20 264 40 210Q70 120 62 0Q0 -14 -62 0Z'
        p.g('translate(34 %d)' % (-30 if up else 30)); p.path(o, '#1d5f63', o=.6); p.end()
        p.path(o, hull); p.g('translate(0 14) scale(.8 .88)'); p.path(o, deck); p.end()
        if kind == 0:      # thwarts and oars
            for yy in (60, 120, 175):
                p.rect(-46, yy, 92, 20, hull)
            p.line([(-90, 60), (-20, 200)], '#8a5a3a', 8); p.line([(84, 40), (10, 190)], '#8a5a3a', 8)
        elif kind == 1:    # cabin
            p.rect(-36, 40, 72, 92, '#fffefb', rx=8); p.rect(-28, 104, 56, 20, '#1d3b3d', rx=4); p.circ(0, 190, 14, '#c5603a'); p.rect(-30, 52, 60, 8, '#cdb9a0')
        elif kind == 2:    # nets and crates
            p.blob(0, 70, 40, 36, '#c98a4a', 9, .15); p.blob(4, 66, 34, 28, p.hatch('#7c4a2a', 45, 9, 3), 9, .1)
            for k, c in enumerate(('#d9a441', '#f3e7cf', '#c5603a')):
                p.rect(-38 + k * 27, 130, 23, 34, c)
        else:              # a striped cover
            p.path('M-50 20Q-56 120 -32 196Q0 250 32 196Q56 120 50 20Z', '#f3e7cf'); p.clip('M-50 20Q-56 120 -32 196Q0 250 32 196Q56 120 50 20Z')
            for k in range(6):
                p.rect(-60, 20 + k * 40, 120, 20, '#0a5b5f')
            p.end()
        p.path('M0 284V250', None, st='#5b3b2a', sw=6)
        p.path('M0 0Q0 14 0 284L0 14Q-10 8 0 0', '#000', o=.0)
        p.path('M62 0Q70 120 40 210Q20 264 0 284L0 262Q18 240 32 196Q56 110 50 4Z', '#10262b', o=.22)
        p.end()
    C = [('#c5603a', '#e3b58c', 0), ('#fffefb', '#cfe0d3', 1), ('#d9a441', '#f1d9a0', 2), ('#0a5b5f', '#7fb0a8', 3), ('#f3e7cf', '#d8b98a', 0), ('#8c3f3a', '#d19a84', 2), ('#1c3d52', '#86a3ad', 1)]
    xs = [-60, 120, 292, 474, 640, 838, 1010, 1190, 1370, 1560]
    for i, x in enumerate(xs):
        c = C[(i * 3) % 7]
        if i not in (2, 7):
            boat(x, 372, [.98, .86, 1.0, .92][i % 4], True, *c)
        c = C[(i * 3 + 2) % 7]
        if i not in (5, ):
            boat(x + 40, 520, [.94, 1.02, .88][i % 3], False, *c)
    # people from above on the pier
    for x, y, c, h in ((330, 448, '#c5603a', '#2a2320'), (380, 452, '#f3e7cf', '#5a4030'), (930, 440, '#1c3d52', '#e3b24a'), (1260, 455, '#8c3f3a', '#2a2320'), (700, 462, '#d9a441', '#2a2320')):
        p.ell(x + 22, y + 20, 32, 16, '#a9834c'); p.ell(x, y, 30, 18, c); p.circ(x, y, 14, h)
    p.rect(1080, 420, 40, 30, '#0a5b5f'); p.rect(1126, 424, 34, 30, '#c98a4a'); p.rect(560, 425, 46, 26, '#fffefb')
    p.end()
    # one boat under way with its wake
    p.path('M520 20Q640 60 820 180L800 190Q640 110 480 90Z', '#d6efe4', o=.55)
    p.g('translate(470 40) rotate(82) scale(.62)')
    o = 'M-62 0Q-70 120 -40 210Q-20 264 0 284Q20 264 40 210Q70 120 62 0Q0 -14 -62 0Z'
    p.g('translate(0 -150)'); p.path(o, '#fffefb'); p.g('translate(0 14) scale(.8 .88)'); p.path(o, '#c5603a'); p.end(); p.rect(-30, 60, 60, 60, '#fffefb'); p.end()
    p.end()
    for x, y, s in ((180, 110, 36), (260, 160, 26), (1480, 640, 34)):
        p.g('translate(30 46)'); p.bird(x, y, s, '#2f8788', 7); p.end(); p.bird(x, y, s, '#fffefb', 8)
    p.save()


def lighthouse():
    p = Pic('lighthouse', '#152a3d')
    p.rect(0, 0, 1600, 900, '#16293c')
    # storm sky in slanted bands
    for i, c in enumerate(('#1b3349', '#203c52', '#28495d')):
        p.path(f'M0 {300+i*110}Q400 {180+i*120} 800 {300+i*100}T1600 {220+i*110}V900H0Z', c)
    L = (1090, 236)
    p.poly([L, (-60, -60), (-60, 250)], '#f5dc9a', o=.85); p.poly([L, (-60, 20), (-60, 170)], '#fff2c9', o=.9)
    p.poly([L, (1660, 300), (1660, 520)], '#f5dc9a', o=.4)
    p.clip(f'M1090 236L-60 -60V250Z'); p.rect(0, 0, 1100, 420, p.dots('#c99f4e', 22, 3.4, 30), o=.8); p.end()
    r = p.r
    d = ''.join(f'M{(x:=r.randint(0,1700))} {(y:=r.randint(-30,700))}l{-(k:=r.randint(26,70))*.7:.0f} {k}' for _ in range(150))
    p.path(d, None, st='#5f8296', sw=3, o=.7, extra='stroke-linecap="round"')
    # far sea
    p.path('M0 640Q200 600 420 640T860 630T1300 640T1600 620V900H0Z', '#1d4a58')
    # cliff
    cl = 'M760 900L800 800L850 760L880 690L950 660L1000 610L1180 604L1240 640L1330 660L1400 720L1500 745L1600 830V900Z'
    p.path(cl, '#2d3238'); p.clip(cl)
    p.poly([(760, 900), (880, 690), (1000, 610), (1060, 610), (960, 720), (930, 900)], '#4a4c4a'); p.poly([(1180, 604), (1600, 830), (1600, 900), (1240, 900)], p.hatch('#14181d', 60, 13, 5))
    p.poly([(980, 720), (1080, 690), (1100, 900), (960, 900)], '#3a3e41'); p.end()
    # tower
    tw = 'M1030 606L1052 300H1128L1150 606Z'
    p.path(tw, '#f1e6d0'); p.clip(tw)
    for y in (330, 450, 570):
        p.poly([(1000, y), (1180, y + 14), (1180, y + 74), (1000, y + 60)], '#b5472f')
    p.poly([(1098, 290), (1180, 290), (1180, 610), (1108, 610)], '#1a2a3a', o=.38); p.poly([(1070, 290), (1108, 290), (1116, 610), (1068, 610)], p.hatch('#7a5b4c', 90, 9, 2.4), o=.5); p.end()
    p.rect(1078, 400, 20, 34, '#1a2a3a', rx=10); p.rect(1080, 520, 22, 36, '#1a2a3a', rx=10)
    p.rect(1030, 284, 120, 20, '#14202c'); p.rect(1038, 262, 104, 5, '#14202c')
    for x in range(1040, 1146, 17):
        p.rect(x, 262, 4, 24, '#14202c')
    p.rect(1058, 200, 64, 84, '#fff2c9'); p.rect(1058, 200, 64, 84, None, st='#14202c', sw=6); p.line([(1090, 200), (1090, 284)], '#14202c', 4)
    p.circ(1090, 240, 24, '#fffefb')
    p.path('M1046 202Q1090 140 1134 202Z', '#b5472f'); p.line([(1090, 168), (1090, 130)], '#14202c', 6)
    # keeper's house
    p.rect(1180, 560, 130, 90, '#c9bfa8'); p.poly([(1168, 562), (1200, 515), (1296, 515), (1322, 562)], '#7a3527'); p.rect(1206, 586, 26, 30, '#f5c55c'); p.rect(1260, 590, 26, 60, '#2d3238')
    # waves
    def wave(y, c, foam, k, amp, ph):
        P = []
        for i in range(k * 2 + 3):
            P.append((-120 + i * 1840 / (k * 2 + 2), y + (amp if (i + ph) % 2 else -amp) * (.7 + .5 * r.random())))
        p.path(smooth(P, t=1) + 'L1720 900L-120 900Z', c)
        p.path(smooth([(a, b - 2) for a, b in P], t=1), None, st=foam, sw=9)
        p.path(smooth([(a, b + 24) for a, b in P], t=1), None, st=foam, sw=3, o=.45)
    wave(716, '#235c68', '#9cc3bf', 4, 24, 0)
    # a boat that fights its way
    p.g('translate(380 690) rotate(-13)')
    p.path('M-130 -34Q0 6 140 -50Q120 30 80 40H-90Q-124 14 -130 -34Z', '#b5472f'); p.path('M-128 -24Q0 16 138 -40L132 -20Q0 34 -122 -8Z', '#f1e6d0'); p.rect(-50, -96, 66, 78, '#f1e6d0'); p.rect(-40, -82, 44, 26, '#f5c55c'); p.rect(-58, -106, 82, 12, '#14202c'); p.line([(36, -20), (36, -160)], '#14202c', 7)
    p.end()
    wave(780, '#1a4a57', '#9cc3bf', 3, 34, 1)
    # spray on the rock
    for _ in range(60):
        a = r.uniform(-2.7, -.9)
        q = r.uniform(20, 220)
        p.circ(820 + q * math.cos(a) * .9, 800 + q * math.sin(a), r.uniform(3, 11), '#e8f0ea', o=.9)
    p.blob(800, 800, 90, 60, '#e8f0ea', 10, .3); p.blob(880, 830, 110, 44, '#cfe0d8', 10, .3)
    wave(868, '#123944', '#cfe0d8', 2, 18, 0)
    p.save()


ALL = [harbour, rain, football, fishing, boats, lighthouse]
